/**
 * Words by which a translation is held to its original: negations, hedges, small numbers, strong language. A line a language:
 * tag, then words; `*` at the end stands for any ending, `+` joins words of a phrase.
 */
export const negationWords = `
en not no never nobody nothing nowhere none neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't shouldn't couldn't haven't hasn't hadn't mustn't without
de nicht kein* nie niemals niemand* nichts nirgends weder ohne
ru не ни нет никто никого никому никогда ничего ничто нигде нельзя без нету
uk не ні нема немає ніхто нікого нікому ніколи нічого ніщо ніде без
fr pas ne n' jamais rien personne aucun* sans non ni
es no nunca nada nadie ningún ninguna jamás sin ni tampoco
pl nie nigdy nikt nikogo nic nigdzie żaden* bez nie+ma
it non nessuno niente nulla mai senza né
pt não nunca nada ninguém jamais sem nem
`

export const hedgeWords = `
en maybe perhaps probably possibly apparently allegedly supposedly seems seem might may reportedly roughly about approximately i+think i+guess as+if likely kind+of sort+of they+say
de vielleicht wahrscheinlich möglicherweise angeblich anscheinend wohl offenbar scheint ungefähr etwa ich+glaube vermutlich es+heißt sozusagen
ru может+быть наверное наверно возможно кажется вроде вероятно якобы будто видимо похоже примерно где-то думаю говорят по-моему типа
uk може+бути мабуть можливо здається наче нібито ніби напевно ймовірно схоже приблизно десь думаю кажуть по-моєму
fr peut-être probablement apparemment semble environ possible je+crois sans+doute on+dit
es quizás quizá tal+vez probablemente al+parecer parece supuestamente aproximadamente creo+que dicen
pl może chyba prawdopodobnie podobno rzekomo wydaje zdaje mniej+więcej około myślę mówią
it forse probabilmente sembra pare circa credo apparentemente dicono
pt talvez provavelmente parece aparentemente supostamente cerca acho dizem
`

/** value:word, nominative and common forms. */
export const numberWords = `
en 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve 15:fifteen 20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety 100:hundred* 1000:thousand* 1000000:million*
de 2:zwei 3:drei 4:vier 5:fünf 6:sechs 7:sieben 8:acht 9:neun 10:zehn 11:elf 12:zwölf 15:fünfzehn 20:zwanzig 30:dreißig 40:vierzig 50:fünfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert* 1000:tausend* 1000000:million*
ru 2:два 2:две 2:двух 2:двое 3:три 3:трех 3:трёх 3:трое 4:четыр* 5:пять 5:пяти 5:пятеро 6:шесть 6:шести 7:семь 7:семи 8:восемь 8:восьми 9:девять 9:девяти 10:десять 10:десяти 11:одиннадцат* 12:двенадцат* 15:пятнадцат* 20:двадцат* 30:тридцат* 40:сорок* 50:пятьдесят* 50:пятидесят* 60:шестьдесят* 70:семьдесят* 80:восемьдесят* 90:девяност* 100:сто 100:сотн* 1000:тысяч* 1000000:миллион*
uk 2:два 2:дві 2:двох 2:двоє 3:три 3:трьох 3:троє 4:чотир* 5:п'ять 5:п'яти 5:п'ятеро 6:шість 6:шести 7:сім 7:семи 8:вісім 8:восьми 9:дев'ять 9:дев'яти 10:десять 10:десяти 11:одинадцят* 12:дванадцят* 15:п'ятнадцят* 20:двадцят* 30:тридцят* 40:сорок* 50:п'ятдесят* 60:шістдесят* 70:сімдесят* 80:вісімдесят* 90:дев'яност* 100:сто 100:сотн* 1000:тисяч* 1000000:мільйон*
fr 2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze 12:douze 15:quinze 20:vingt 30:trente 40:quarante 50:cinquante 60:soixante 100:cent* 1000:mille* 1000000:million*
es 2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 15:quince 20:veinte 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta 80:ochenta 90:noventa 100:cien* 1000:mil 1000:miles 1000000:mill*
pl 2:dwa 2:dwie 2:dwóch 3:trzy 3:trzech 4:cztery 4:czterech 5:pięć 5:pięciu 6:sześć 7:siedem 8:osiem 9:dziewięć 10:dziesięć 11:jedenaście 12:dwanaście 15:piętnaście 20:dwadzieścia 30:trzydzieści 40:czterdzieści 50:pięćdziesiąt 100:sto 100:setk* 1000:tysi* 1000000:milion*
it 2:due 3:tre 4:quattro 5:cinque 6:sei 7:sette 8:otto 9:nove 10:dieci 11:undici 12:dodici 15:quindici 20:venti 30:trenta 40:quaranta 50:cinquanta 100:cento 1000:mille 1000:mila 1000000:milion*
pt 2:dois 2:duas 3:três 4:quatro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:onze 12:doze 15:quinze 20:vinte 30:trinta 40:quarenta 50:cinquenta 100:cem 100:cento* 1000:mil 1000000:milh*
`
