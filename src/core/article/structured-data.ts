import type { Evidence, Verdict } from '../report.ts'

const NEWS =
  /^(NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|LiveBlogPosting|Report)$/
const ARTICLE =
  /^(Article|BlogPosting|AdvertiserContentArticle|SatiricalArticle|VideoObject|TechArticle|MedicalWebPage|MedicalScholarlyArticle|ScholarlyArticle)$/
const APART = /^(Recipe|QAPage|DiscussionForumPosting|SearchResultsPage|JobPosting)$/
const OTHER =
  /^(Product|ProductGroup|FAQPage|CollectionPage|Hotel|Restaurant|SoftwareApplication|ItemPage|CheckoutPage|ProfilePage|Course|HowTo|Vehicle|RealEstateListing|APIReference)$/
const OTHER_OG = /^(product|profile|music|book|recipe|restaurant|place|business)/
const DATES = ['article:published_time', 'article:modified_time', 'parsely-pub-date', 'datePublished']

/** Types named in the page's JSON-LD, top level and `@graph`; broken JSON is passed over. */
function declaredTypes(document: Document): Set<string> {
  const types = new Set<string>()
  const read = (value: unknown, depth: number) => {
    if (depth > 3 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) read(item, depth + 1)
      return
    }
    const { '@type': type, '@graph': graph, mainEntity } = value as Record<string, unknown>
    for (const name of Array.isArray(type) ? type : [type])
      if (typeof name === 'string') types.add(name.replace(/^.*[/#]/, ''))
    read(graph, depth + 1)
    read(mainEntity, depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      read(JSON.parse(script.textContent.trim()), 0)
    } catch {
      for (const match of script.textContent.matchAll(/"@type"\s*:\s*"(\w+)"/g)) types.add(match[1] ?? '')
    }
  }
  for (const element of document.querySelectorAll('[itemscope][itemtype*="schema.org/"]')) {
    const type = element.getAttribute('itemtype')?.replace(/^.*schema\.org\//, '') ?? ''
    if (NEWS.test(type)) types.add(type)
  }
  return types
}

/** What the page's metadata says it is. */
export function structuredData(document: Document): { verdict: Verdict; evidence: Evidence[] } {
  const types = [...declaredTypes(document)]
  const said = (verdict: Verdict, detail: string) => ({ verdict, evidence: [{ rule: 'metadata:type', detail }] })
  // a paper's recipe or forum is marked as its article, too
  const apart = types.find((type) => APART.test(type))
  if (apart) return said('no', apart)
  const news = types.find((type) => NEWS.test(type))
  if (news) return said('yes', news)
  const isDated = DATES.some((name) => metaContent(document, name) !== undefined)
  const other = types.find((type) => OTHER.test(type))
  if (other && !isDated) return said('no', other)
  const article = types.find((type) => ARTICLE.test(type))
  if (article) return said('yes', article)
  const ogType = metaContent(document, 'og:type')?.toLowerCase() ?? ''
  if (ogType === 'article' || isDated)
    return said(isDated ? 'yes' : 'unsure', ogType === 'article' ? 'og:type article' : 'published time')
  return OTHER_OG.test(ogType) ? said('no', `og:type ${ogType}`) : { verdict: 'unsure', evidence: [] }
}

/** Does the page say that all of its text is free? Then nothing on it is a paywall's gate. */
export function isDeclaredFree(document: Document): boolean {
  const says = (value: string) => (script: Element) =>
    new RegExp(`"isAccessibleForFree"\\s*:\\s*"?${value}`, 'i').test(script.textContent)
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  return scripts.some(says('true')) && !scripts.some(says('false'))
}

function metaContent(document: Document, name: string): string | undefined {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined
}
