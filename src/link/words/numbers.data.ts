/** Number words per language, folded, `word=value` parted by blanks. Inflected forms are written out: a stem would meet too much. */
const lists: Readonly<Record<string, string>> = {
  en: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000
billion=1000000000 dozen=12 bn=1000000000 mn=1000000 hundreds=100 millions=1000000`,
  de: `null=0 hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 dutzend=12 mio=1000000 mrd=1000000000 tsd=1000`,
  uk: `нуль=0 один=1 одна=1 одне=1 два=2 дві=2 двох=2 двом=2 двома=2 двоє=2 три=3 трьох=3 трьом=3 троє=3 чотири=4 чотирьох=4 четверо=4 п'ять=5 п'яти=5 п'ятьох=5 п'ятеро=5
шість=6 шести=6 шестеро=6 сім=7 семи=7 семеро=7 вісім=8 восьми=8 восьмеро=8 дев'ять=9 дев'яти=9 десять=10 десяти=10 десятеро=10 одинадцять=11 дванадцять=12 тринадцять=13
чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 тридцяти=30 сорок=40 сорока=40 п'ятдесят=50
п'ятдесяти=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто=90 сто=100 ста=100 двісті=200 двохсот=200 триста=300 трьохсот=300 чотириста=400 п'ятсот=500 п'ятисот=500 шістсот=600
сімсот=700 вісімсот=800 дев'ятсот=900 тисяча=1000 тисячу=1000 тисячі=1000 тисяч=1000 мільйон=1000000 мільйона=1000000 мільйони=1000000 мільйонів=1000000 мільярд=1000000000
мільярда=1000000000 мільярди=1000000000 мільярдів=1000000000 тис=1000 млн=1000000 млрд=1000000000`,
  ru: `ноль=0 один=1 одна=1 одно=1 два=2 две=2 двух=2 двое=2 двоих=2 три=3 трех=3 трое=3 троих=3 четыре=4 четырех=4 четверо=4 пять=5 пяти=5 пятеро=5 шесть=6 шести=6 шестеро=6
семь=7 семи=7 семеро=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17
восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90
сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 четыреста=400 пятьсот=500 пятисот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 тысяча=1000 тысячу=1000
тысячи=1000 тысяч=1000 миллион=1000000 миллиона=1000000 миллионы=1000000 миллионов=1000000 миллиард=1000000000 миллиарда=1000000000 миллиарды=1000000000 миллиардов=1000000000
тыс=1000 млн=1000000 млрд=1000000000`,
  fr: `zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40
cinquante=50 soixante=60 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 douzaine=12`,
  es: `cero=0 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40
cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700
ochocientos=800 novecientos=900 mil=1000 millon=1000000 millón=1000000 millones=1000000 docena=12`,
  pl: `zero=0 jeden=1 jedna=1 dwa=2 dwie=2 dwóch=2 dwoje=2 trzy=3 trzech=3 troje=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9
dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 dwanaście=12 trzynaście=13 czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19
dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 stu=100 dwieście=200 trzysta=300
czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc=1000 tysiące=1000 tysięcy=1000 milion=1000000 miliony=1000000 milionów=1000000
miliard=1000000000 miliardy=1000000000 miliardów=1000000000 tys=1000 mln=1000000 mld=1000000000`,
  it: `zero=0 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70
ottanta=80 novanta=90 cento=100 duecento=200 trecento=300 quattrocento=400 cinquecento=500 seicento=600 settecento=700 ottocento=800 novecento=900 mille=1000 mila=1000
milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000`,
  pt: `zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60
setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 mil=1000
milhão=1000000 milhões=1000000 mil-milhões=1000000000 bilhão=1000000000 dúzia=12`,
}

/** Number words by language. */
export const numberWords: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(lists).map(([tag, list]) => [
    tag,
    new Map(list.split(/\s+/u).map((pair): [string, number] => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])])),
  ]),
)

/** What stands behind a percentage. */
export const percentSigns = /^\s?(?:%|percent|per cent|prozent|процент|відсот|pour cent|por ciento|procent|per cento|por cento)/iu
