/** Common given names by gender, as English news meets them. Names of both genders are left out. */
export const menNames = `james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george
edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan bryan
simon ian neil graham colin stuart trevor nigel alan martin philip barry derek hugh oliver harry liam lewis luke boris keir rishi tony gordon nick ed jeremy vladimir volodymyr
dmitry dmytro sergei serhiy sergey alexei oleksiy oleksandr aleksandr ivan petro mykola nikolai yevgeny andriy andrei viktor yuri yuriy oleh oleg igor ihor maksym maxim pavel pavlo anton
roman ruslan vitaly vitali kyrylo kirill mykhailo mikhail bohdan taras vasyl emmanuel olaf friedrich jens josep antonio carlos juan pedro luis miguel francois pierre jean jacques
recep mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim yusuf joe bill jim tom bob mike dave steve dan ben sam matt chris gus ted fred albert leo max felix hans`
export const womenNames = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice
jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori olena olha olga iryna irina ira
natalia nataliya oksana kateryna yulia yuliya svitlana svetlana tetiana tatiana lyudmyla halyna daria darya anastasia maryna marina larysa valentina nadia vira vera ursula angela annalena
marine giorgia theresa liz nicola priti kamala hillary michelle nancy sanna mette christine ida wanda liv maja celia irma prue ada kitty fatima aisha leila zahra`
