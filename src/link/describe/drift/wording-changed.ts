/** What is left: words that were cut off, joined from elsewhere, or put otherwise. The mildest kinds. */
import { type Change, type Compared, change } from './compared.ts'

const whole = (pair: Compared, side: 'a' | 'b'): [number, number] => [0, pair[side].text.length]

/** A fragment that stands inside a longer wording. Languages need unlike numbers of words: between two of them it must be half. */
export function cutOrJoined(pair: Compared): Change[] {
  const [lengthA, lengthB] = [pair.bagA.words.length, pair.bagB.words.length]
  if (pair.coverShort < (pair.oneLanguage ? 0.85 : 0.6) || Math.min(lengthA, lengthB) === 0) return []
  if (!pair.oneLanguage && (Math.abs(lengthA - lengthB) < 5 || Math.min(lengthA, lengthB) > Math.max(lengthA, lengthB) * 0.5)) return []
  if (lengthB <= lengthA * 0.65) return [change('cut', 3, [whole(pair, 'a'), whole(pair, 'b')], `${lengthB} of ${lengthA} words are left.`)]
  if (lengthA <= lengthB * 0.65)
    return [change('joined', 3, [whole(pair, 'a'), whole(pair, 'b')], `${lengthA} words became ${lengthB}: something was joined to them.`)]
  return []
}

/** Put otherwise, in one language: less than two thirds of the weight of words is the same. */
export function wordingChanged(pair: Compared): Change[] {
  if (!pair.oneLanguage || pair.coverShort >= 0.67) return []
  return [
    change(
      'wording',
      4,
      [whole(pair, 'a'), whole(pair, 'b')],
      `${Math.round(pair.coverShort * 100)} % of what the words weigh is the same.`,
    ),
  ]
}

/** What one account tells in its own words stands in marks in the next, nearly as it was told. */
export function moved(pair: Compared): Change[] {
  if (pair.a.marked !== false || pair.b.marked !== true || !pair.oneLanguage || pair.coverShort < 0.7) return []
  if (Math.min(pair.bagA.words.length, pair.bagB.words.length) < 4) return []
  return [change('moved', 3, [whole(pair, 'a'), whole(pair, 'b')], 'What was told became words in marks.')]
}
