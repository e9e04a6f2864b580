/** Portuguese words (Portugal and Brazil): cue verbs, frames, people, small words, hedges, stances, time words. */
export const VERBS = `
N middle quote,about: falar
N high clause,infinitive: dizer=diz,dizem,disse,disseram,dizia,diziam,dirá,diria|dito|dizendo acrescentar comentar adicionar
N middle clause: prosseguir=prossegue,prosseguiu|prosseguido|prosseguindo continuar concluir=conclui,concluem,concluiu,concluíram|concluído|concluindo resumir completar pontuar=pontua,pontuou||
A high clause,infinitive: afirmar declarar assegurar sublinhar frisar sustentar salientar ressaltar destacar insistir enfatizar asseverar reiterar reforçar
A middle clause: justificar justificar-se defender-se expressar defender argumentar observar considerar notar constatar avaliar manter=mantém,mantêm,manteve|mantido|
R high clause,infinitive: anunciar informar explicar revelar reconhecer admitir confirmar relatar contar indicar precisar detalhar lembrar recordar confessar comunicar esclarecer referir=refere,referem,referiu,referiram,referia|referido|referindo adiantar noticiar assumir apontar apurar atestar certificar comprovar ressalvar narrar reportar desabafar
R middle that: descrever=descreve,descrevem,descreveu|descrito| mostrar divulgar publicar
D high that,infinitive: negar desmentir=desmente,desmentem,desmentiu,desmentiram,desmentia|desmentido|desmentindo
D middle that,deed: rejeitar refutar rebater contestar
X high clause: alegar insinuar sugerir=sugere,sugerem,sugeriu,sugeriram|sugerido|sugerindo especular dar_a_entender=dá_a_entender,deu_a_entender,deram_a_entender|dado_a_entender|
X middle that: gabar-se pretender
P high clause,infinitive: prometer ameaçar jurar
P high clause: advertir=adverte,advertem,advertiu,advertiram|advertido|advertindo avisar alertar prever=prevê,preveem,previu,previram|previsto| vaticinar
Q high clause: perguntar questionar indagar
O middle that,infinitive: orientar instruir exigir pedir=pede,pedem,pediu,pediram,pedia|pedido|pedindo apelar ordenar suplicar implorar recomendar propor=propõe,propõem,propôs,propuseram|proposto| cobrar reivindicar solicitar aconselhar
C middle clause,infinitive: aceitar garantir concordar comprometer-se desculpar-se
E high clause,deed: denunciar
E high clause: queixar-se lamentar criticar ironizar brincar acusar reclamar lamentar-se condenar saudar congratular-se
E low quote,naming: classificar apelidar chamar qualificar
W high clause: postar escrever=escreve,escrevem,escreveu,escreveram,escrevia|escrito|escrevendo tuitar
W low that: citar difundir
manner high clause: responder replicar retorquir retrucar
manner high quote: exclamar gritar sussurrar murmurar suspirar atirar disparar
manner middle quote: tranquilizar rebater xingar emendar rematar ripostar praguejar soluçar interromper
manner low quote: rir=ri,riem,riu|| sorrir=sorri,sorriu|| chorar
T middle clause: acreditar pensar crer=crê,creem,creu|| temer suspeitar estimar julgar opinar achar
T low that: esperar duvidar
H low that: ouvir=ouve,ouvem,ouviu|ouvido| saber=soube,souberam|sabido|
`
export const NOUNS = `
N middle: declaração=declarações afirmação=afirmações comentário opinião ideia
R middle: anúncio testemunho informação notícia confissão
X middle: acusação=acusações rumor=rumores alegação=alegações
P middle: promessa ameaça aviso alerta receio
`
export const PREPOSITIONS = `
high: segundo; segundo|conforme informações|dados de|do|da|dos|das; de acordo com informações de|do|da|dos|das; nas contas de|do|da; pelas contas de|do|da; de acordo com; conforme; na opinião de|do|da|dos|das; no entender de|do|da|dos|das; nas palavras de|do|da|dos|das; no dizer de|do|da ! receita tradição costume gosto modelo lei plano regulamento calendário contrato regras código lugar turno tempo
high: na sua|seu opinião; no seu entender; nas suas palavras; em sua opinião
middle alone: segundo as primeiras informações; segundo informações preliminares; de acordo com as primeiras informações; segundo dados preliminares
low person: para
`
export const PEOPLE = `
combatant person m role=combatant: soldado militar combatente mercenário ferido prisioneiro desertor ocupante recruta piloto reservista
combatant person f role=combatant: militar combatente soldado
combatant person pl role=combatant: soldados militares combatentes tropas forças prisioneiros feridos
commander person m role=combatant title: comandante oficial general coronel major capitão tenente sargento almirante
official person m role=official title: porta-voz funcionário ministro presidente chanceler prefeito autarca governador embaixador senador deputado procurador juiz secretário diretor chefe líder responsável vereador comissário vice-presidente diplomata rei papa bispo primeiro-ministro delegado representante dirigente candidato político policial magistrado assessor conselheiro eurodeputado
official person f role=official title: porta-voz funcionária ministra presidente presidenta chanceler prefeita governadora embaixadora senadora deputada procuradora juíza secretária diretora chefe líder responsável vereadora comissária vice-presidente diplomata rainha primeira-ministra delegada representante dirigente candidata política policial assessora conselheira
expert person m title: especialista analista investigador pesquisador cientista professor doutor historiador economista médico advogado sociólogo psicólogo meteorologista engenheiro politólogo cirurgião escritor realizador treinador técnico biólogo físico climatologista agricultor autor sindicalista enfermeiro virologista perito
expert person f title: especialista analista investigadora pesquisadora cientista professora doutora historiadora economista médica advogada socióloga psicóloga engenheira politóloga cirurgiã escritora realizadora treinadora bióloga física climatologista agricultora autora sindicalista enfermeira virologista
journalist person m: colunista jornalista repórter correspondente apresentador blogueiro
journalist person f: colunista jornalista repórter correspondente apresentadora blogueira
relative person m kin role=relative: pai marido filho irmão amigo tio avô papá esposo namorado primo companheiro
relative person f kin role=relative: mãe mulher esposa filha irmã amiga tia avó mamã namorada viúva prima companheira
relative person pl kin role=relative: pais familiares filhos parentes
witness person m: homem morador residente condutor motorista usuário utilizador vizinho paciente funcionário trabalhador estudante aluno ativista voluntário suspeito acusado arguido réu refugiado cliente passageiro jogador goleiro guarda-redes cantor ator padre colega proprietário comerciante aposentado reformado pescador jovem sobrevivente fundador empresário atacante
witness person f: moradora residente condutora vizinha paciente funcionária trabalhadora estudante aluna ativista voluntária acusada refugiada cliente passageira jogadora cantora atriz colega proprietária comerciante aposentada jovem sobrevivente fundadora empresária testemunha
caller person m: interlocutor
caller person f: interlocutora
organisation organisation n: estado-maior Estado-Maior ministério governo Governo Kremlin exército tribunal parlamento comité comitê conselho instituto centro grupo sindicato partido departamento Pentágono município clube hospital Planalto Itamaraty Executivo Congresso Senado banco Supremo Vaticano
organisation organisation f: defesa acusação perícia força-tarefa polícia procuradoria prefeitura câmara comissão empresa companhia oposição administração organização presidência marinha associação universidade federação embaixada ONU ONG NATO OTAN autarquia secretaria Defesa Câmara diplomacia
agency agency f: inteligência
agency agency pl: serviços
authorities group pl: autoridades delegados agentes investigadores bombeiros sindicatos socorristas fontes
outlet outlet m: jornal diário semanário portal site canal tablóide tabloide
outlet outlet f: reportagem agência emissora rádio televisão revista redação
outlet outlet pl: jornais agências meios
public group pl: especialistas moradores residentes testemunhas observadores críticos funcionários jornalistas repórteres médicos investigadores pesquisadores cientistas deputados analistas economistas agricultores manifestantes ativistas ucranianos russos
document document m: comunicado relatório documento artigo estudo
document document f: nota investigação pesquisa
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: mãe mamã
father: pai papá
wife: mulher esposa namorada viúva
husband: marido esposo namorado
son: filho
daughter: filha
brother: irmão
sister: irmã
friend: amigo amiga companheiro companheira colega vizinho vizinha
man: homem jovem
caller: interlocutor interlocutora
wounded: ferido
captive: prisioneiro desertor
driver: condutor condutora motorista
pilot: piloto
medic: médico médica enfermeiro enfermeira cirurgião cirurgiã
spokesperson: porta-voz
leader: presidente presidenta chanceler líder primeiro-ministro primeira-ministra rei rainha papa vice-presidente
minister: ministro ministra
governor: prefeito prefeita autarca governador governadora diretor diretora chefe fundador fundadora proprietário proprietária
politician: senador senadora deputado deputada eurodeputado vereador vereadora candidato candidata político política
lawyer: advogado advogada
judge: juiz juíza magistrado
prosecutor: procurador procuradora
worker: trabalhador trabalhadora agricultor agricultora polícia policial jogador jogadora goleiro guarda-redes treinador treinadora técnico cantor cantora ator atriz padre comerciante pescador empresário empresária atacante
suspect: suspeito acusado acusada arguido réu
activist: ativista voluntário voluntária
government: governo Governo Kremlin parlamento Congresso Senado Executivo Planalto oposição presidência Pentágono
agency: ministério procuradoria prefeitura câmara comissão tribunal embaixada administração polícia Itamaraty
media: meios
`
export const DETERMINERS = 'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas cada nenhum nenhuma vários várias alguns algumas todo toda todos todas outro outra outros outras do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa'
export const PREPOSITION_WORDS = 'ao à aos às de do da dos das em no na nos nas com sem para por pelo pela pelos pelas sobre entre desde até contra segundo durante após perante sob num numa'
export const CONJUNCTIONS = 'e ou mas porém nem que se quando porque embora como enquanto pois'
export const RELATIVES = 'que quem cujo cuja cujos cujas qual quais onde'
export const AUXILIARIES = 'tem têm tinha tinham terá terão teria teriam tenha tenham ter tendo teve há havia é são era eram foi foram será serão seria seriam ser sendo está estão estava estavam esteve sido'
export const MODALS = 'pode podem podia poderia poderiam pôde puderam deve devem devia deveria deveriam quer querem queria'
export const ADVERBS = 'portanto contudo todavia aliás ainda também depois mais tarde já ainda sempre além disso no entanto então assim ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo recentemente finalmente inclusive só somente apenas posteriormente claramente publicamente igualmente'
export const NEGATION = 'não nunca jamais nenhum nenhuma nem ninguém nada sem'
export const ADVERSATIVES = 'mas porém embora enquanto contudo todavia'
export const NOUN_PREPOSITIONS = 'de do da dos das ao à em no na para por pelo pela com sobre'
export const NOT_NAMES = 'O A Os As Um Uma Este Esta Estes Esse Essa Aquele Aquela Meu Minha Seu Sua Seus Nosso Nossa Ele Ela Eles Elas Eu Nós Você Vocês Ao À Aos Às De Do Da Dos Das Em No Na Nos Nas Com Sem Para Por Pelo Pela Sobre Entre Desde Até Contra Segundo Durante Após Perante E Ou Mas Porém Nem Que Se Quando Porque Embora Como Enquanto Pois Também Depois Mais Já Ainda Além Então Assim Ontem Hoje Amanhã Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo Cada Todo Toda Todos Outro Outra Dois Duas Três Quatro Não Sim Quem Onde Alguns Vários Conforme Questionado Questionada É Era Foi Há'
export const NUMBERS: Readonly<Record<string, number>> = { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, doze: 12, vinte: 20, cem: 100, mil: 1000 }
export const NAMING = 'chamado|chamada|chamados|chamadas; apelidado|apelidada; alcunha; apelido; intitulado|intitulada; denominado|denominada; conhecido|conhecida como; batizado|batizada; com o nome de; nome de guerra; codinome; filme; romance; livro; canção; música; disco; álbum; navio; operação; série; lema; sob o lema; restaurante; festival; grupo; programa; projeto; plataforma; exposição; peça; plano; lei; míssil; prémio; prêmio'
export const CALL_NOUNS = 'chamada; ligação; telefonema; conversa; gravação; comunicação; áudio; fita; escuta; chamada telefónica|telefônica; conversa telefónica|telefônica; transcrição; diálogo'
export const CALL_NOUNS_PLURAL = 'chamadas; ligações; telefonemas; conversas; gravações; comunicações; áudios; escutas'
export const INTERCEPTED = 'intercetado|intercetada|intercetados|intercetadas; interceptado|interceptada|interceptados|interceptadas; grampeado|grampeada; gravado|gravada|gravados|gravadas; vazado|vazada; divulgado|divulgada'
export const INTERCEPT_NOUNS = 'interceção; interceptação; interceptações; escuta telefónica|telefônica; escutas telefónicas|telefônicas; grampo; grampos'
export const BEHIND = 'citando; cita; citam; que cita; citado|citada por; citado|citada pela|pelo; com base em; fazendo referência a; baseando-se em'
export const OUTLETS = 'Lusa;Agência Lusa;Agência Brasil;Reuters;AFP;AP;Associated Press;Público;Expresso;Diário de Notícias;Jornal de Notícias;Correio da Manhã;Observador;Sábado;Visão;RTP;SIC;SIC Notícias;TVI;CNN Portugal;Rádio Renascença;TSF;Folha de S.Paulo;Folha;O Globo;Globo;TV Globo;G1;GloboNews;Estadão;O Estado de S. Paulo;Veja;UOL;Metrópoles;CNN Brasil;Valor Econômico;Correio Braziliense;Band;Record;SBT;Jovem Pan;CNN;BBC;BBC News Brasil;New York Times;Washington Post;The Guardian;Bloomberg;Der Spiegel;Le Monde;El País;Kyiv Independent;Kyiv Post;Ukrinform;TASS;Tass;Interfax;RIA Novosti;Meduza;Politico;Financial Times;Wall Street Journal'
export const HEDGES = `
reportative strong: alegadamente; supostamente; pretensamente
reportative medium: ao que parece; teria|teriam; terá|terão sido|recebido|dito|ordenado|pedido|afirmado|morrido|pago|dado|feito|confessado|prometido|ameaçado|matado|fugido|participado|havido; diz-se que; segundo consta; ao que tudo indica
epistemic medium: aparentemente; provavelmente; presumivelmente; parece que; tudo indica que
epistemic weak: possivelmente; talvez; porventura; quiçá
epistemic medium attributive: alegado|alegada|alegados|alegadas; suposto|suposta|supostos|supostas; presumível|presumíveis; presumido|presumida
distancing medium attributive: chamado|chamados; assim chamada|chamadas; autoproclamado|autoproclamada; autodenominado|autodenominada
non-verification medium: não confirmado|confirmada|confirmados|confirmadas; por confirmar; sem confirmação; não verificado|verificada
modal weak: poderá; poderia; poderiam; deverá; deveria
approximator weak: cerca de; quase; aproximadamente; pelo menos; em torno de; por volta de
`
export const TARGETS = 'identidade; voz; falas; palavras; dados; diálogo|diálogos; gravação|gravações; chamada|chamadas; ligação|ligações; telefonema|telefonemas; conversa|conversas; autenticidade; veracidade; áudio|áudios; vídeo|vídeos; fita; informação|informações; afirmação|afirmações; alegações; declarações; documento|documentos; interceção|interceptação|interceptações; conteúdo; escutas; transcrição; imagens; versão; origem'
export const GENERIC = 'tais|essas|estas gravações|chamadas|conversas|escutas; todas as chamadas|conversas|gravações|ligações; conversas|chamadas intercetadas|interceptadas; este|esse tipo de gravações|escutas|áudios'
export const ASSURING = 'assegur*; garant*; insist*; sustent*; afirm*; reiter*'
export const STANCES = `
could-not-verify independent: não … verific*|confirm* … independente|independentes|independentemente; não … de forma|maneira|modo independente; confirmação independente; verificação independente; não … independentemente
could-not-verify: não confirmou|confirmaram|confirma|confirmam se; não pôde|puderam|conseguiu|conseguiram … verificar|confirmar|comprovar|atestar; não foi|foram possível? verificar|confirmar|comprovar|atestar|verificado|verificada|verificados|verificadas|confirmado|confirmada; não é|será possível verificar|confirmar|comprovar|atestar; não pôde|puderam ser? verificar|confirmar|verificado|verificada|confirmado|confirmada|verificadas; não conseguiu|conseguiram verificar|confirmar; não pode|podem ser? verificado|verificada|confirmado|confirmada|verificar|confirmar; não verificou; não verificado|verificada; por verificar; impossível verificar
verified method=voice: perícia de voz; análise de voz; comparação de vozes
verified method=geolocation: geolocalizado|geolocalizada|geolocalizados
verified: não … sinais|indícios|vestígios|sinal|indício … manipulação|edição|montagem|adulteração; sem sinais|indícios|vestígios de manipulação|edição|montagem; não foi|foram manipulado|manipulada|editado|editada|adulterado|adulterada|alterado|alterada; verificou|verificaram; verificado|verificada; autenticado|autenticada; confirmou|confirmaram|confirmam|confirmado … a autenticidade; confirma a autenticidade; atestou|atestaram|atestam|atesta|certificou|comprovou|comprovaram … a autenticidade; autenticidade … confirmada|atestada|comprovada; confirmou|confirmaram|verificou a identidade
assured: autêntico|autêntica|autênticos|autênticas; genuíno|genuína|genuínas; é|são verdadeiro|verdadeira|verdadeiros|real|reais; verídico|verídica
shown-false: criado|criada|criados|gerado|gerada|gerados|feito|feita|produzido|produzida … inteligência artificial|ia; clonado|clonada
shown-edited: editado|editada|editados|editadas; cortado|cortada
accused-forgery: falso|falsa|falsos|falsas; falsificado|falsificada; falsificação; montagem; manipulado|manipulada|manipuladas; alterado|alterada; forjado|forjada; encenado|encenada; encenação; inventado|inventada; boato; desinformação; fabricado|fabricada; propaganda; mentira; deepfake; fake; farsa; provocação; adulterado|adulterada
denied: desmentiu; desmente; desmentem; desmentiram; desmentido; negou; nega; negam; negaram; rejeitou; rejeita; rejeitam; rejeitaram
disputed: tirado|tirada|tirados|tiradas|retirado|retirada|retirados|retiradas de|do|fora contexto; fora de|do contexto; descontextualizado|descontextualizada|descontextualizados|descontextualizadas; dúvidas sobre; pôs|puseram|põe|põem em causa; em causa; pôs|põe em dúvida; em dúvida; questionado|questionada; questionou; questiona; questionam; duvida|duvidam; contestou; contesta
retracted: retratou-se; retirou|retiraram o|a vídeo|áudio|gravação|publicação|notícia|artigo|texto|matéria|post; retificado|retificada; retificou; removeu|removeram; apagou|apagaram
`
export const FURNITURE = 'leia também; leia mais; ler mais; saiba mais; assine; subscreva; newsletter; publicidade; foto :; partilhar; compartilhar; siga-nos; continua depois da publicidade; clique aqui; veja também; pode gostar'
export const RESET = 'entretanto; enquanto isso; por outro lado; por sua vez; em outra|noutra chamada|conversa|gravação|ligação'
export const MONTHS = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro']
export const WEEKDAYS = ['segunda-feira|segunda', 'terça-feira|terça', 'quarta-feira|quarta', 'quinta-feira|quinta', 'sexta-feira|sexta', 'sábado', 'domingo']
