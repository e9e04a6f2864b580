/** English cue verbs. A line: class, strength, what they take, then lemmas. A lemma of several words conjugates its first. */
export const cueLines = `
N high clause : say
N high object : tell
N high clause : add note remark
N middle clause : comment mention
N low quote : continue go_on put_it begin start conclude chip_in
N middle that : go_on_to_say
A high clause : state assert argue insist maintain stress emphasise emphasize underline declare affirm contend observe reiterate opine
A high that : point_out make_clear underscore
A middle that : rule
A low that : highlight
T middle clause : understand
A middle clause : conclude
A middle that : posit counter
A low clause : repeat
R high clause : report announce explain reveal disclose admit acknowledge concede confess recall testify clarify confirm
R high that : attest
R middle that : recount relay specify signal detail indicate describe state_publicly let_it_be_known
R high object : inform brief notify
R low that : show demonstrate
R low quote : describe update lecture
D high clause : deny
D high that : dispute
D middle deed : deny reject dismiss dispute refute disavow rebut
X high clause : claim allege suggest imply
X middle clause : boast brag hint insinuate speculate theorise theorize surmise
X low that : posit
P high clause : warn vow pledge promise predict
P middle deed : warn_against warn_of
P middle clause : caution threaten forecast project
P low clause : swear estimate anticipate bet
P high infinitive : vow pledge promise threaten offer
P high object : warn promise assure remind caution reassure advise
Q high clause : ask wonder
Q high object : ask
Q middle quote : inquire enquire query
Q middle that : question
O middle that : demand urge request recommend propose advise order insist
O high infinitive : call_on urge order demand ask tell beg instruct advise
O middle quote : demand urge order beg plead command call_out
O middle deed : call_for
C high infinitive : agree
C middle clause : agree concur
C high that : accept
C middle deed : apologise_for apologize_for
E high deed : accuse
E middle deed : complain_about complain_of boast_about boast_of brag_about rant_about
E middle deed : blame criticise criticize condemn praise denounce accuse
E high clause : complain lament joke quip
E middle clause : grumble moan rant rail fume gripe bemoan muse enthuse gush scoff sneer snap
E middle naming : call describe label brand dub denounce dismiss portray characterise characterize hail slam criticise condemn
E low quote : blast slam call label criticise criticize condemn praise hail thank curse rejoice gloat mock taunt tease slam plead protest object
E middle that : protest object regret
H middle that : hear learn find discover understand
W high clause : write tweet
W middle clause : post blog
W low quote : post publish read quote message text email comment
T middle clause : believe think reckon guess suspect fear hope doubt
T low that : know expect feel consider assume conclude judge calculate realise realize worry
T middle infinitive : expect
T middle that : conclude assess estimate envisage
V middle quote : chant sing read_out
manner high quote : shout scream yell whisper mutter sigh sob reply answer respond retort interject mumble murmur exclaim bark growl groan wail stammer stutter shriek drawl hiss
manner high quote : blurt snort huff chortle purr giggle bleat thunder roar intone rasp coo wheeze hiss grunt beam prod breathe splutter
manner low quote : cry laugh swear interrupt chuckle smile nod shrug gasp croak bellow cut_in grin chime_in shoot_back hit_back fire_back call_back fume
manner middle clause : reply answer respond retort hit_back shoot_back
`

/** Verbs whose forms no rule gives: lemma, third person, past, participle, gerund. */
export const irregular = `
say says said said saying
tell tells told told telling
put puts put put putting
go goes went gone going
write writes wrote written writing
hold holds held held holding
think thinks thought thought thinking
hear hears heard heard hearing
swear swears swore sworn swearing
read reads read read reading
feel feels felt felt feeling
know knows knew known knowing
find finds found found finding
show shows showed shown showing
make makes made made making
let lets let let letting
understand understands understood understood understanding
forecast forecasts forecast forecast forecasting
bet bets bet bet betting
begin begins began begun beginning
sing sings sang sung singing
cut cuts cut cut cutting
shoot shoots shot shot shooting
hit hits hit hit hitting
learn learns learned learned learning
foresee foresees foresaw foreseen foreseeing
speak speaks spoke spoken speaking
`

/** Verbs that double their last letter. */
export const doubling = 'admit quip sob chat brag rebut regret refer confer chip signal nod slam grin blog plan drop hum'

export const cueNounLines = `
claim X high : claim|claims
statement A middle : statement|statements
allegation X high : allegation|allegations
assertion A high : assertion|assertions
accusation E high : accusation|accusations
suggestion X high : suggestion|suggestions
warning P high : warning|warnings
promise P high : promise|promises ; pledge|pledges ; vow|vows
denial D high : denial|denials
argument A middle : argument|arguments
belief T middle : belief
fear T low : fear|fears
hope T low : hope|hopes
report R low : report|reports ; reporting
admission R high : admission|admissions
announcement R middle : announcement|announcements
complaint E high : complaint|complaints
insistence A high : insistence
prediction P middle : prediction|predictions
remark N middle : remark|remarks ; comment|comments
testimony R middle : testimony
confirmation R low : confirmation
reply manner low : reply ; answer ; response
message W low : message|messages
words N low : words
explanation R low : explanation
conclusion A low : conclusion|conclusions
speculation X low : speculation
rumour X low : rumour|rumours|rumor|rumors
concern T low : concern|concerns
`
