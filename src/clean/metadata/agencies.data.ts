/** News agencies: the name under which one is credited, then other spellings. Cities and parties are no agencies. */
export const agencyNames = `
Reuters | Рейтер | Рейтерс | Reuter | Thomson Reuters
AFP | Agence France-Presse | ÎFP
AP | Associated Press | The Associated Press | Ассошиэйтед пресс
dpa | Deutsche Presse-Agentur | dpa-infocom | dpa-AFX
APA | Austria Presse Agentur
Keystone-SDA | SDA | ATS | Keystone-ATS
epd | Evangelischer Pressedienst
KNA
ots | news aktuell
EFE | Agencia EFE
Europa Press
ANSA | Agenzia ANSA
Adnkronos
AGI
LaPresse | LaPresse
PAP | Polska Agencja Prasowa
IAR
Lusa | Agência Lusa
Agência Brasil
TASS | ITAR-TASS
ТАСС | ИТАР-ТАСС
RIA Novosti | RIA
РИА Новости | РИА
Interfax | INTERFAX.RU | Interfax-Ukraine | Interfax-Ukraina
Интерфакс | Интерфакс-Украина
Інтерфакс-Україна
УНІАН | UNIAN
УНИАН
Укрінформ | Ukrinform
Укринформ
УНН
РБК-Україна | РБК-Украина
БЕЛТА | BelTA
Xinhua | Синьхуа
Kyodo | Kyodo News
Yonhap
Anadolu | Anadolu Agency | AA | Anadolu Ajansı
DHA
İHA
Belga
ANP
Ritzau
NTB
TT
STT
ČTK | CTK
TASR
MTI
Agerpres
BTA
BNS | ELTA | LETA
Bloomberg
PA Media | Press Association | PA
UPI
ANP
Notimex
Télam | Telam
PTI | ANI | IANS
`
