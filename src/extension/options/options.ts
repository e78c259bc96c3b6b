import { browser } from '../browser.ts'
import { startOptions } from './start-options.ts'

void startOptions({ browser, document })
