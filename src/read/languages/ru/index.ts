/** Russian: only its tag stands yet. */
import type { Language } from '../../language.ts'
import { plainLanguage } from '../plain.ts'

export const russian: Language = { ...plainLanguage('ru') }
