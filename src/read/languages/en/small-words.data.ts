/** English small words by kind. */
export const determiners = `the a an this that these those his her its their our my your some any each every both all many several most few no
another such more one two three four five six seven eight nine ten dozens hundreds thousands other either neither numerous various much half`
export const prepositions = `of at in on for from with by to about against during after before between among under over through into onto
upon without within across around behind beside besides near since until till towards toward via per amid despite off out up down outside inside
alongside beyond following including regarding concerning throughout like unlike above below beneath along past except amidst ahead`
export const conjunctions = `and or but nor so yet because although though while whereas if unless when whenever where once that whether as`
export const relatives = `who whom whose which where that`
export const auxiliaries = `is are was were be been being has have had do does did am 's 've 're 'd`
export const modals = `will would can could may might must shall should ought 'll wo ca sha`
export const adverbs = `also later then again still now just already even only further furthermore subsequently previously earlier recently since
repeatedly reportedly apparently allegedly simply always often never once quickly quietly publicly openly flatly bluntly angrily calmly
immediately privately explicitly clearly rightly wrongly famously initially originally separately however meanwhile instead too either indeed
thus therefore hence ever soon today yesterday tomorrow tonight finally eventually merely not n't both all sarcastically jokingly proudly
correctly falsely personally specifically strongly firmly consistently regularly sometimes frequently usually long first last nevertheless nonetheless
tersely briefly softly loudly coldly grimly candidly ironically directly effectively officially formally similarly likewise`
export const negation = `not n't no never none neither nor without cannot`
export const adversatives = `but while although though whereas yet however`
export const nounPrepositions = `of at from in for with on to between near about`
export const notNames = `the a an this that these those his her its their our my your some any each every both all many several most few no and or but nor so yet
because although though while whereas if unless when whenever where once as than of at in on for from with by to about against during after before
between among under over through into without within across around near since until amid despite he she it they we i you him them us who what which whose how why
also later then again still now just already even only further furthermore subsequently previously earlier recently meanwhile however instead too indeed
thus therefore hence soon today yesterday tomorrow tonight finally eventually not never there here according asked speaking writing citing quoting
one two three four five six seven eight nine ten yes well please oh look listen let don do does did is are was were has have had will would can could may might must should
in another other others more such like unlike following including both either neither nobody somebody everyone everybody someone nothing everything something
last next first second third earlier late early read see note video photo image watch click sign related get give go come take make leaving laying discussing
asked responding replying adding speaking talking referring commenting standing being having saying telling
according despite nevertheless nonetheless moreover additionally similarly elsewhere perhaps maybe probably apparently allegedly reportedly`

export const numbers = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100, thousand: 1000, dozen: 12 }

export const abbreviations = `Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Cpl Pvt Adm Cmdr Brig Rep Sen Gov Pres Rev Hon St Jr Sr Inc Ltd Co Corp vs etc approx est
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos pp Fig al e.g i.e a.m p.m U.S U.K U.N E.U D.C Ph.D cf Ave Blvd Dept Det Insp Supt Const Messrs`
export const nameParticles = `de van von der den del della di da al bin ibn el la le du dos ter`
export const furniture = `read more ; read also ; see also ; also read ; read next ; click here ; read the full story ; sign up ; subscribe to ; leave a reply ;
required fields are marked ; related posts ; related articles ; your email address ; follow us on ; share this ; more on this story ; watch below ; watch the video ; download the app ; advertisement ;
all rights reserved ; terms and conditions ; terms of use ; privacy policy ; cookie policy ; copyright`
export const reset = `meanwhile ; separately ; elsewhere ; in other news ; in a different|another|separate call|conversation|recording|intercept ; in another development ; in a separate development ; a second|another|different call|recording|conversation ; a separate call|recording`
export const naming = `known as ; by|under the name of ; identified|introduced as ; identified|identifying|introducing himself|herself as ; called ; nicknamed ; dubbed ; so-called ; titled ; entitled ; headlined ; codenamed ; code-named ; named ; call sign ; callsign ; call-sign ; the word|term|phrase|nickname ; alias ; under the name|title|headline ; labelled ; labeled ; branded ; a.k.a ; going by ; operation ; film ; book ; song ; ship ; the slogan`
export const pasts = `went came took gave got became began ran fled saw knew kept met sat stood rose grew drew flew threw sent spent brought bought caught taught sought fought won chose broke spoke woke drove rode
ate drank sang sank shook struck stole slept swept wept dealt led fed happened seemed remains remained continues continued appears becomes goes comes takes gives makes gets knows needs wants keeps stands runs shows
includes contains follows belongs exists lives works plays faces uses finds sees thinks looks helps leads turns starts begins ended ends`
