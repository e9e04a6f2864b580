/** Polish words of page furniture; what each row means is said in `index.ts`. */
export const pl = `
related: czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | podobne artykuły | podobne wpisy | powiązane artykuły | powiązane tematy | powiązane | polecane | polecane artykuły | polecamy | polecamy także | może cię zainteresować | mogą cię zainteresować | najczęściej czytane | najpopularniejsze | popularne | najnowsze | najnowsze wiadomości | najnowsze artykuły | ostatnie wpisy | więcej na ten temat | więcej o | na ten temat | następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis | inne artykuły | inne wiadomości | sprawdź także | sprawdź też | dla ciebie | artykuły sponsorowane | warto przeczytać
comments: komentarze | dodaj komentarz | zostaw komentarz | napisz komentarz | anuluj pisanie odpowiedzi | twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany | wymagane pola są | zaloguj się, aby | dodaj odpowiedź | skomentuj | pokaż komentarze | dołącz do dyskusji
newsletter: zapisz się | zapisz się na | zapisz się do | subskrybuj | newsletter | nasz newsletter | otrzymuj | zamów newsletter | bądź na bieżąco | twój adres e-mail | dołącz do
inbox: na twoją skrzynkę | na skrzynkę | polityka prywatności
share: udostępnij | udostępnij na facebooku | podziel się | tweetnij | drukuj | wydrukuj | wyślij | wyślij e-mailem | kopiuj link | skopiuj link | zapisz | lubię to | link skopiowany
follow: śledź nas | obserwuj nas | polub nas | dołącz do nas | znajdź nas
readMore: czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej | zobacz także | zobacz też | zobacz również | zobacz więcej | więcej na ten temat | sprawdź także | więcej informacji | kliknij tutaj | dowiedz się więcej | zobacz
cookies: używamy plików cookie | używamy cookies | ta strona używa | strona korzysta z plików cookie | korzysta z plików cookie | wykorzystuje pliki cookies | akceptuj | polityka cookies | zaufani partnerzy
advert: reklama | reklamy | materiał sponsorowany | artykuł sponsorowany | materiał promocyjny | dalsza część artykułu pod | ciąg dalszy artykułu pod | dalsza część tekstu | ciąg dalszy pod
app: pobierz aplikację | pobierz naszą aplikację | nasza aplikacja
copyright: wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | kopiowanie zabronione | regulamin
paywall: aby czytać dalej | artykuł dostępny tylko | tylko dla prenumeratorów | masz już prenumeratę | dostęp tylko dla | pozostało do przeczytania | wykup dostęp
live: posłuchaj artykułu | odtwórz wideo | obejrzyj wideo | zobacz wideo | oglądaj na żywo | na żywo | twoja przeglądarka nie
home: strona główna | start | jesteś tutaj
sections: wiadomości | polityka | świat | gospodarka | społeczeństwo | sport | kultura | opinie | polska | kraj | europa | wojna | aktualności | zagranica
published: opublikowano | data | data publikacji | publikacja | dodano | utworzono | data dodania
updated: zaktualizowano | aktualizacja | ostatnia aktualizacja | zmodyfikowano
by: autor | autorka | autorzy | napisał | napisała | tekst | opracowanie | oprac | przygotował | oprac.
authorBox: o autorze | o autorce | więcej artykułów autora | wszystkie artykuły autora
roles: dziennikarz | dziennikarka | redaktor | redaktorka | korespondent | korespondentka | redakcja | publicysta | redaktor naczelny
tags: tagi | tematy | temat | kategorie | kategoria | słowa kluczowe | etykiety
captionMark: zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie archiwalne | fot. ilustracyjna | archiwum | ilustracja | zrzut ekranu | zdjęcie | wizualizacja
photo: fot | foto | zdjęcie | zdjęcia | źródło | źródło zdjęcia | autor zdjęcia | ilustracja | wideo | fotografia
sourceLabel: źródło | źródła | oryginał | na podstawie
firstPublished: pierwotnie opublikowano | po raz pierwszy opublikowano | artykuł ukazał się pierwotnie | pierwotnie ukazał się
translated: tłumaczenie z | tłumaczył | tłumaczyła | przełożył | przełożyła | przekład | tłumaczenie maszynowe | tłumaczenie automatyczne | przetłumaczono z
withAgency: na podstawie materiałów | z udziałem agencji | z udziałem | na podstawie
clock: godzina
site: menu | szukaj | wyszukaj | przejdź do treści | do góry | wróć | powrót | zaloguj się | zaloguj | zarejestruj się | zgłoś błąd | wersja mobilna | wersja do druku | następna strona | poprzednia strona | pokaż więcej | załaduj więcej | akceptuję | odrzuć | czas czytania | min czytania | wyświetleń | odsłon | masz temat | masz dla nas temat | napisz do nas | widzisz błąd | zauważyłeś błąd | kontakt | o nas | redakcja i kontakt | posłuchaj | odsłuchaj | dalej | następna | oceń artykuł | oceń | dodaj do ulubionych | ocena | wszystkie artykuły
appeal: wesprzyj nas | wesprzyj naszą | wspieraj nas | przekaż darowiznę | postaw nam kawę | wesprzyj naszą pracę | wpłać darowiznę
`
