import { ensureBrowser } from '../browsers.ts'
import { failed, passed, type Outcome, type Step } from './step.ts'

/** Both browsers must be there; the later steps find them in the environment. */
export const browsersStep: Step = { name: 'browsers', run }

async function run(): Promise<Outcome> {
  try {
    process.env['CHROMIUM'] = await ensureBrowser('chrome')
    process.env['FIREFOX'] = await ensureBrowser('firefox')
    return passed()
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}
