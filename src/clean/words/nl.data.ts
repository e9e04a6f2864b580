/** Dutch and Turkish words of page furniture; what each row means is said in `index.ts`. */
export const nl = `
related: lees ook | lees meer | gerelateerde artikelen | gerelateerd | meer over | meer over dit onderwerp | meer nieuws | meest gelezen | laatste nieuws | aanbevolen | andere artikelen | volgend artikel | vorig artikel | bekijk ook | misschien vind je dit ook interessant
comments: reacties | geef een reactie | plaats een reactie | laat een reactie achter | reageer | je e-mailadres wordt niet gepubliceerd
newsletter: schrijf je in | nieuwsbrief | meld je aan | abonneer | ontvang
share: deel | delen | deel dit artikel | deel op facebook | print | kopieer link
readMore: lees ook | lees meer | lees verder | bekijk ook | meer lezen | lees nu
cookies: wij gebruiken cookies | we gebruiken cookies | cookies accepteren
advert: advertentie | advertenties | gesponsord
copyright: alle rechten voorbehouden
paywall: dit artikel is alleen voor abonnees | om verder te lezen
home: home | startpagina
published: gepubliceerd | gepubliceerd op | datum | geplaatst op
updated: bijgewerkt | laatst bijgewerkt | gewijzigd
by: door | auteur | van onze redactie
tags: tags | onderwerpen
captionMark: archieffoto | archiefbeeld | illustratie
photo: foto | beeld | bron
sourceLabel: bron | bronnen
roles: redactie | onze redactie | verslaggever | correspondent | redacteur
site: menu | zoeken | naar de inhoud | naar boven | terug | inloggen | aanmelden | registreren | fout melden | foutje gezien | mobiele versie | volgende pagina | vorige pagina | meer laden | toon meer | alles accepteren | weigeren | leestijd | min leestijd | minuten leestijd | weergaven | tip de redactie | heb je een tip | contact | over ons | luister | volgende | vorige | artikel bewaren | beoordeel dit artikel
appeal: doneer nu | steun ons | steun onze | word donateur
`
export const tr = `
related: ilgili haberler | i̇lgili haberler | benzer haberler | son haberler | çok okunanlar | bunlar da ilginizi çekebilir | önerilenler | diğer haberler
comments: yorumlar | yorum yap | yorum yaz | bir cevap yazın | e-posta hesabınız yayımlanmayacak
newsletter: abone ol | bültenimize | e-bülten
share: paylaş | yazdır | gönder | tweetle
readMore: devamını oku | ayrıca oku | haberin devamı | i̇lgili haber
cookies: çerez kullanıyoruz | çerezleri
advert: reklam | i̇lan
copyright: tüm hakları saklıdır
home: ana sayfa | anasayfa
published: yayınlanma | yayın tarihi | tarih | yayınlandı
updated: güncelleme | son güncelleme | güncellendi
by: yazan | yazar | haber
tags: etiketler
photo: fotoğraf | foto | kaynak
sourceLabel: kaynak
site: menü | ara | içeriğe geç | yukarı çık | geri | giriş yap | kayıt ol | hata bildir | mobil sürüm | sonraki sayfa | önceki sayfa | daha fazla göster | tümünü kabul et | reddet | okuma süresi | dakika okuma | görüntülenme | bize ulaşın | hakkımızda | iletişim
appeal: bağış yap | bize destek olun
`
