import { analyzePage } from '../core/analyze-page.ts'
import { packCues } from '../core/text/pack-cues.ts'
import { pageLanguage } from '../core/text/page-language.ts'
import { cuePhrasesFor, cuePhrasesOrEnglish } from '../rules/all-languages.ts'
import { reportText } from './inspect/report-text.ts'
import { textBlocks } from './inspect/text-blocks.ts'
import { pageDocument } from './page-document.ts'
import { readSavedPage, type SavedPage, savedPagePaths } from './saved-page.ts'

function inspected({ path, html, url }: SavedPage): string {
  const document = pageDocument(html, url)
  const language = pageLanguage(document)
  const own = language === undefined ? undefined : cuePhrasesFor(language)
  const report = analyzePage(document, { url, cues: [packCues(cuePhrasesOrEnglish(language))] })
  const heading = `${path}\n${url.href}\nlanguage: ${language ?? 'unknown'}${own ? '' : ' (no cue phrases of its own)'}`
  return `${heading}\n${reportText(report, textBlocks(document, report.findings))}\n`
}

const [place, ...more] = process.argv.slice(2)
if (place === undefined || more.length > 0) {
  console.error('Usage: npm run inspect -- PAGE.html | PAGE.html.gz | FOLDER')
  process.exitCode = 1
} else {
  for (const path of savedPagePaths(place)) console.log(inspected(readSavedPage(path)))
}
