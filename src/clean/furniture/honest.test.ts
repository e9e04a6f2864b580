/** Sentences of articles that sound like furniture and are none: nothing may be set apart. */
import { describe, expect, it } from 'vitest'
import { wordingVerdict } from './by-wording.ts'
import { isHouseByline, readByline } from './bylines.ts'
import { isSourceLine } from './source-line.ts'
import { worded } from './worded.ts'

const honest = `
Search for the missing men went on until dark.
Search parties found the truck on Friday
Back to the front, nobody wanted to go.
Contact was lost at five in the morning.
Login details were found on his telephone.
Menu cards were all that burnt, the cook said.
Views of the river are cut off by the wall.
Listen to me, she told him, and he did not.
Report an error and you lose your pay, the clerk explained to the men.
Support us or die, the officer told the villagers.
He asked readers of the letter to sign up for the guard.
Comments by the minister were read out at noon.
Share of the loot: two sacks each
Tags were cut from the uniforms before the burial.
Follow the road to the mill and you will find them.
The source of the recording is unknown.
Subscribe to nothing, he warned his brother.
Three minutes later the line went dead.
The call lasted 3 min.
Suche nach Vermissten dauert an
Zurück blieb nur ein Schuh.
Anmelden musste sich keiner der Männer.
Kontakt zur Einheit bestand seit Tagen nicht mehr.
Helfen Sie uns nicht, sind Sie gegen uns, habe der Hauptmann gesagt.
Lesen Sie das vor, befahl er dem Jungen.
Anzeige wegen Diebstahls erstattete niemand.
Kommentare des Generals fehlten.
Teilen wollte er das Brot nicht.
Пошук зниклих тривав до ночі
Підтримайте його, він ледве стоїть, — просить жінка.
Контакти з частиною втрачено.
Вхід до підвалу засипало.
Поиск пропавших продолжался до ночи
Вход в подвал завалило.
Регистрация беженцев шла медленно.
О нас забыли, говорит он жене.
Поддержите его, он еле стоит, просит она.
Retour à la ferme, il n’a trouvé personne.
Recherche d’un fils disparu
Contactez-nous si vous le voyez, disait le mot.
Partager le pain était devenu interdit.
Buscar agua les llevó dos horas.
Volver no era posible.
Contacto perdido a las cinco de la mañana.
Compartir la comida estaba prohibido.
Szukaj go w lesie, powiedziała.
Powrót do domu zajął mu trzy dni.
Udostępnij im wodę, rozkazał.
Cerca il figlio da tre settimane
Indietro non si torna, dice il padre.
Ascolta, mamma, qui non c’è nessuno.
Voltar para casa era impossível.
Entrar na cave ficou impossível.
Topo da colina caiu às cinco.
Zoeken naar de vermisten duurde tot de avond.
Zpět na frontu se nikomu nechtělo.
Hledat zmizelé začali až ve středu.
Reklama na pivo visela přímo nad mostem.
Zdroj nahrávky zůstává neznámý
Další auto našli až v řece.
Keresés közben találták meg a naplót.
Hirdetés nélkül adták el a hajót, mondja a révész.
Vissza senki sem mert menni.
Kép nem maradt róla, csak a hangja.
Caută-l la râu, i-a spus fratele.
Publicitate nu făcea nimeni acolo, spune pescarul.
Înapoi nu mai avea cum să se întoarcă.
Търсене на изчезналите продължи до вечерта.
Назад никой не искаше да върви.
От брега се виждаха две лодки
Сподели залъка си с мен, каза старият.
Πίσω δεν γύρισε κανείς.
Του ζήτησε να μη μιλήσει σε κανέναν
Σχόλια δεν έκανε κανείς για την ηχογράφηση.
Από την όχθη φαίνονταν δύο βάρκες
كتب الرجل رسالة إلى أخيه قبل الفجر
تابعوا السير حتى وصلوا إلى النهر
صورة الجسر القديم معلقة في بيته.
חזרה הביתה לא הייתה אפשרית.
כתב את המכתב לפני הזריחה
תגובה לא התקבלה עד הערב.
記者会見で社長が謝罪した。
写真は一枚も残っていない。
広告の裏に地図が描かれていた。
记者会见在下午三点结束。
分享食物的人后来失踪了。
图上标出了两座桥。
Paylaşılan ekmek üç kişiye yetti.
Follow @ signs were painted on the wall, he said.
He wrote to ada@lock.example twice and heard nothing.
Tags on the crates read "fragile" in three languages.
`
  .trim()
  .split('\n')

describe('honest sentences', () => {
  it.each(honest)('%s', (text) => {
    expect([wordingVerdict(worded(text))?.rule ?? null, readByline(text), isHouseByline(text), isSourceLine(text)]).toEqual([
      null,
      null,
      false,
      false,
    ])
  })
})
