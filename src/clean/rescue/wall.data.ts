/** Wordings of consent, login and bot walls, folded; a page of little text that holds one is a wall. */
export const wallSigns = `
checking your browser before accessing
checking if the site connection is secure
verify you are human
verifying you are human
please enable javascript and cookies to continue
enable javascript and cookies to continue
please verify you are a human
are you a robot
i'm not a robot
access to this page has been denied
access denied
you don't have permission to access
pardon our interruption
before you continue to
bevor sie fortfahren
bevor sie zu google weitergehen
ddos protection by
attention required! | cloudflare
unusual traffic from your computer
please log in to continue
log in to continue reading
melden sie sich an, um weiterzulesen
um weiterzulesen, stimmen sie
mit werbung weiterlesen
zustimmung erforderlich
we value your privacy
wir verwenden cookies und
nous et nos partenaires
valoramos tu privacidad
valoramos su privacidad
cenimy prywatność
szanujemy twoją prywatność
підтвердьте, що ви не робот
перевірка вашого браузера
подтвердите, что вы не робот
подтвердите, что запросы отправляли вы, а не робот
проверка браузера
`
