/**
 * English nouns for those who can speak. A line: family, type, gender, role, then singulars; plurals are made by rule.
 * `+t` after a noun: it also stands before a name as a title. Families join words that may mean the same one.
 */
export const personLines = `
combatant person - combatant : soldier+t serviceman serviceperson servicemember conscript recruit occupier invader mercenary infantryman trooper gunner tanker paratrooper marine sniper rifleman reservist volunteer+t invaders squaddie mobik rookie legionnaire guardsman deckhand
combatant person m combatant : fighter warrior
combatant person f combatant : servicewoman
driver person - unknown : driver trucker tractor-driver
pilot person - combatant : pilot navigator
commander person - combatant : commander+t officer+t lieutenant+t captain+t major+t colonel+t general+t sergeant+t corporal+t private+t admiral+t brigadier+t commandant ensign+t warrant-officer
medic person - unknown : medic doctor+t nurse surgeon paramedic physician
wounded person - combatant : wounded casualty amputee patient
captive person - unknown : prisoner captive detainee hostage inmate deserter defector pow convict
mother person f relative : mother mum mom mama
father person m relative : father dad papa stepfather
wife person f relative : wife fiancee girlfriend widow partner spouse
husband person m relative : husband fiance boyfriend
son person m relative : son
daughter person f relative : daughter
brother person m relative : brother
sister person f relative : sister
relative person - relative : relative cousin parent sibling in-law kin
aunt person f relative : aunt auntie
uncle person m relative : uncle
nephew person m relative : nephew
niece person f relative : niece
grandparent person f relative : grandmother grandma granny
grandparent person m relative : grandfather granddad grandpa
grandchild person m relative : grandson
grandchild person f relative : granddaughter
friend person - unknown : friend comrade acquaintance colleague mate buddy neighbour neighbor classmate roommate
man person m unknown : man guy gentleman dad-of-one dad-of-two dad-of-three dad-of-four father-of-two father-of-three
woman person f civilian : mum-of-one mum-of-two mum-of-three mum-of-four mother-of-two mother-of-three
woman person f civilian : woman lady
boy person m minor : boy
girl person f minor : girl
child person - minor : child teenager minor youth student pupil
person person - unknown : person individual figure voice speaker user blogger influencer pensioner
caller person - unknown : caller interlocutor protagonist participant correspondent-on-the-line subscriber
spokesperson person - official : spokesperson+t
spokesperson person m official : spokesman+t
spokesperson person f official : spokeswoman+t
official person - official : official+t representative+t envoy+t delegate diplomat+t ambassador+t secretary+t aide adviser+t advisor+t functionary bureaucrat councillor+t commissioner+t inspector+t detective+t prosecutor+t attorney
leader person - official : president+t leader+t premier+t chancellor+t prime-minister+t ruler dictator king+t queen+t prince+t
minister person - official : minister+t
governor person - official : governor+t mayor+t chief+t head chairman+t chairwoman+t chair director+t chief-executive ceo boss manager+t founder owner president-elect vice-president+t deputy+t
politician person - official : lawmaker+t senator+t congressman+t congresswoman+t representative mp+t deputy politician candidate+t parliamentarian
expert person - unknown : expert analyst+t specialist scientist researcher professor+t academic historian economist strategist observer commentator critic author engineer pundit psychologist linguist sociologist consultant investigator scholar
journalist person - unknown : journalist reporter correspondent editor columnist presenter anchor broadcaster-host host photographer writer
lawyer person - unknown : lawyer barrister solicitor judge+t notary justice+t
witness person - civilian : witness eyewitness resident local villager survivor passer-by bystander onlooker civilian victim refugee evacuee passenger motorist tourist
worker person - unknown : foreman worker employee cook guard farmer teacher+t miner fisherman priest+t firefighter policeman policewoman rescuer builder mechanic electrician courier shopkeeper trader customer client businessman businesswoman tycoon oligarch billionaire subordinate superior operator dispatcher librarian headteacher fan player coach+t goalkeeper striker actor actress singer artist director producer
source person - unknown : source insider whistleblower whistle-blower informant spy hacker
official person m official : tsar bishop+t pope+t archbishop+t patriarch+t sheikh+t imam+t rabbi+t
honorific person - unknown : dr+t prof+t rev+t hon+t
commander person - combatant : gen+t col+t lt+t maj+t capt+t sgt+t cpl+t adm+t
politician person - official : sen+t gov+t rep+t
honorific person m unknown : sir+t mr+t lord+t
honorific person f unknown : mrs+t ms+t miss+t lady+t dame+t
suspect person - unknown : suspect defendant accused perpetrator attacker plaintiff gunman
activist person - unknown : activist campaigner protester demonstrator organiser organizer supporter opponent dissident
agency organisation - official : agency directorate intelligence service bureau office department ministry administration command staff headquarters authority council committee commission secretariat embassy consulate police prosecutor's-office court tribunal
government organisation - official : government kremlin cabinet parliament congress senate house state white-house pentagon duma regime leadership
organisation organisation - unknown : organisation organization group company firm institute foundation union alliance party movement association charity ngo watchdog think-tank university hospital club bank brigade battalion regiment unit army military federation coastguard navy team panel coalition consortium manufacturer operator airline board campaign
outlet outlet - unknown : newspaper outlet daily broadcaster channel station magazine tabloid paper website portal site weekly network publication agency-of-news news_agency news_service news_outlet news_site news_website wire_service newswire podcast programme press
media outlet - unknown : media
document document - unknown : report statement document study survey transcript release letter memo memorandum account version article story complaint indictment poll review paper analysis bulletin post briefing intercept filing lawsuit data research assessment investigation tweet caption
`
/** Nouns whose plural no rule gives. */
export const irregularPlurals = `man men woman women serviceman servicemen servicewoman servicewomen spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople
wife wives child children person people policeman policemen policewoman policewomen gunman gunmen fisherman fishermen congressman congressmen congresswoman congresswomen
infantryman infantrymen rifleman riflemen chairman chairmen chairwoman chairwomen passer-by passers-by gentleman gentlemen guy guys
casualty casualties agency agencies authority authorities deputy deputies ministry ministries embassy embassies company companies party parties charity charities university universities army armies
daily dailies weekly weeklies story stories study studies survey surveys lady ladies headquarters headquarters in-law in-laws staff staff police police media media analysis analyses secretary secretaries
military military intelligence intelligence data data leadership leadership wounded wounded accused accused press press`

/** Plural nouns without a singular of their own. */
export const pluralLines = `
combatant group - combatant : troops forces guys lads boys personnel mobiks servicepeople defenders militants
relatives group - relative : relatives parents family families loved-ones
authorities group - official : authorities officials police prosecutors
experts group - unknown : experts analysts
public group - unknown : people residents locals locals others some many critics allies viewers listeners readers users scientists journalists reporters lawmakers investigators sources witnesses citizens voters
`
