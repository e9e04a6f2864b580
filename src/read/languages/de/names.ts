/** The gender that a given name shows in German news: most by its ending, the others by list. */
import type { Gender } from '../../../model/index.ts'
import { words } from '../assemble.ts'

const WOMEN = new Set(
  words(`anne annette agnes alice anett angelique antje astrid barbara beate birgit brigitte carmen charlotte clara
doris edith elfriede elisabeth ellen esther gerlinde gertrud gisela gudrun hannelore heide helene hiltrud ines ingeborg ingrid
irene iris irmgard isabel isabelle jen jennifer judith karen karin katrin kathrin kerstin liz lydia margit margot marion marlies mechthild
michelle miriam nicole rachel renate ruth sarah sieglinde simone solveig susan svetlana swetlana traute ute yvonne`),
)
const MEN = new Set(
  words(`andreas luca sascha joscha ilja ilya nikita mykola mykyta kostja aljoscha mischa petja wanja joshua noah elia
hans peter klaus claus wolfgang thomas michael stefan stephan christian martin frank jürgen uwe bernd boris alexander sebastian tobias
daniel david jan jens jörg kai karl kevin lars lukas markus matthias max oliver paul philipp ralf rainer roland simon steffen sven
tim tom torsten thorsten ulrich volker walter werner wilhelm friedrich fritz franz georg gerd gerhard günter günther harald heinz
heiko hartmut holger horst jakob joachim johannes josef julian kurt leon manfred norbert patrick rolf rudolf siegfried anton artem
andrij andrej jewgeni juri dmitri dmytro wladimir wolodymyr witali oleh igor ihor iwan maxim pjotr roman ruslan semjon taras wadim
donald joe john emmanuel benjamin olaf pascal marc marcel dirk axel bodo edgar erich ernst felix florian gregor helge henning ingo
magnus niels nils oskar otto reinhard rüdiger thilo till udo viktor wiktor xaver emil konrad adrian arne björn detlef dieter`),
)

/** Gender of a given name, or null. Where no surname follows only the lists tell; else -a, -ine, -ike, -ette are women's; -mir, -bert, -slaw, -us, -ej men's. */
export function genderOfName(folded: string, alone: boolean): Gender | null {
  if (MEN.has(folded)) return 'm'
  if (WOMEN.has(folded)) return 'f'
  if (alone) return null
  if (/.(?:[^o]a|ine|ike|lke|nke|ilde|ette|anne|ie|linde)$/u.test(folded)) return 'f'
  return /.(?:mir|bert|fried|helm|slaw|rich|us|ej|ij|oj|wig|dor)$/u.test(folded) ? 'm' : null
}
