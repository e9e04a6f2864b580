/** Words too common to search for, per language: articles, pronouns, prepositions, auxiliaries. Folded as `fold` does. */
const lists: Readonly<Record<string, string>> = {
  en: `a an the and or but if of to in on at by for from with as is are was were be been being am do does did has have had having
it its he she they we you i me him her them us my your his our their this that these those there here what which who whom whose
when where how not no nor so than then too very can could will would shall should may might must about into over under again
out up down off only own same such just also it's i'm don't`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber wenn von zu zum zur in im an am auf aus bei mit nach seit
für über unter vor als ist sind war waren sein bin bist wird werden wurde wurden hat haben hatte hatten es er sie wir ihr ich du mich dich
ihm ihn ihnen uns euch mein dein ihre ihren ihrem seine seinen seinem dies diese dieser dieses dass nicht kein keine keinen so auch
nur noch schon sich man was wer wie wo um durch gegen ohne bis daß dass da denn doch mal`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему
теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где
есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой
ним этом один почти мой тем чтобы нее были куда зачем всех можно при два об это эта эти`,
  uk: `і й та в у не що він на я з із зі як а то все вона так його але ти до же ж ви за б би по тільки її мені було ось від мене ще
ні про йому тепер коли навіть ну чи якщо вже або бути був нього вас знов вам адже там потім себе нічого їй може вони тут де є
треба для ми тебе їх ніж була сам щоб без ніби чого раз теж собі під буде тоді хто цей того тому цього який цьому один майже мій
тим були куди навіщо всіх можна при це ця ці`,
  fr: `le la les un une des de du et ou mais si à au aux en dans par pour sur avec sans sous est sont était étaient être été a ont avait avaient
avoir il elle ils elles on nous vous je tu me te se lui leur leurs mon ton son ma ta sa mes tes ses notre votre nos vos ce cet cette ces ne
pas que qui quoi dont où plus comme aussi y l d j m n s t c qu`,
  es: `el la los las un una unos unas de del y o pero si a al en por para con sin sobre es son era eran ser sido fue fueron ha han había habían
él ella ellos ellas nosotros usted ustedes yo tú me te se le les lo nos os mi tu su mis tus sus este esta estos estas ese esa eso no que
quien qué cómo más como también ya muy hay`,
  it: `il lo la i gli le un uno una di del della dei degli delle dello e o ma se a al alla ai agli alle in nel nella nei nelle da dal dalla
per su sul sulla con senza è sono era erano essere stato ha hanno aveva avevano lui lei loro noi voi io tu mi ti si ci vi mio tuo suo sua
questo questa questi queste non che chi cui come più anche l d c un dell all nell sull`,
  pt: `o a os as um uma uns umas de do da dos das e ou mas se ao à aos às em no na nos nas por para com sem sobre é são era eram ser sido foi
foram tem têm tinha tinham ele ela eles elas nós você vocês eu tu me te lhe lhes meu teu seu sua seus suas este esta isto esse essa não que
quem como mais também já muito há`,
  pl: `i w we na z ze do o od po za dla przez przy pod nad nie że to jest są był była było były być się jak ale a czy co kto który która które
ten ta te tego tej tym tych on ona ono oni one jego jej ich mu im go ją mnie mi ty ciebie tobie my nas nam wy was wam ja sobie siebie
już tylko tak też także jeszcze bo gdy kiedy gdzie tam tu więc lub albo by`,
}

/** Stop words by two-letter tag. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(/\s+/u).map((word) => word.replace(/ß/gu, 'ss')))]),
)
