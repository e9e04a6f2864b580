/** Month names, nominative, genitive and short, in the languages of the bench and of this war's press. Row = month. */
export const monthNames = `
january jan januar jänner januari janvier janv enero ene gennaio gen janeiro styczeń stycznia sty stycz січень січня січ январь января янв ocak oca ledna leden ianuarie ιανουαρίου tammikuuta januára јануар јануара студзеня януари يناير januarie
february feb februar febr februari février févr fév fevr febrero febbraio fevereiro fev luty lutego lut лютий лютого лют февраль февраля фев февр şubat sub února únor februarie φεβρουαρίου helmikuuta februára фебруар фебруара лютага февруари فبراير februarie
march mar mär märz mrz maart mars marzo março marco marzec marca березень березня бер март марта мар mart března březen martie μαρτίου maaliskuuta marec сакавіка مارس maart
april apr avril avr abril abr aprile kwiecień kwietnia kwi квітень квітня кві квіт апрель апреля апр nisan nis dubna duben aprilie απριλίου huhtikuuta apríla априла красавіка април أبريل
may mai mei mayo maggio mag maio maj maja травень травня тра трав май мая mayıs května květen μαΐου toukokuuta mája маја мај مايو
june jun juni juin junio giugno giu junho czerwiec czerwca cze czer червень червня чер черв июнь июня июн haziran haz června červen iunie ιουνίου kesäkuuta júna јуна чэрвеня юни يونيو junie
july jul juli juillet juil julio luglio lug julho lipiec lipca lip липень липня лип июль июля июл temmuz tem července červenec iulie ιουλίου heinäkuuta júla јула ліпеня юли يوليو julie
august aug augustus août aout agosto ago sierpień sierpnia sie sierp серпень серпня сер серп август августа авг ağustos ağu srpna srpen αυγούστου elokuuta augusta аугуст жніўня أغسطس
september sep sept septembre septiembre settembre set setembro wrzesień września wrz вересень вересня вер верес сентябрь сентября сен сент eylül eyl září septembrie σεπτεμβρίου syyskuuta septembra септембар верасня септември سبتمبر
october oct oktober okt octobre octubre ottobre ott outubro out październik października paź жовтень жовтня жов жовт октябрь октября окт ekim eki října říjen octombrie οκτωβρίου lokakuuta októbra октобар кастрычніка октомври أكتوبر
november nov novembre noviembre novembro listopad listopada lis листопад листопада лис ноябрь ноября ноя kasım kas listopadu noiembrie νοεμβρίου marraskuuta novembra новембар лістапада ноември نوفمبر
december dec dez dezember décembre déc diciembre dic dicembre dezembro grudzień grudnia gru грудень грудня гру груд декабрь декабря дек aralık ara prosince prosinec decembrie δεκεμβρίου joulukuuta decembra децембар снежня декември ديسمبر desember
`
