/** Given names as they are usual in Russian and Romanian, by which a typed name is told apart; in plain letters. */

const russian = `
  александр алексей анатолий андрей антон артем борис вадим валентин валерий василий виктор виталий владимир
  владислав вячеслав геннадий георгий григорий денис дмитрий евгений егор иван игорь илья кирилл константин леонид
  максим михаил никита николай олег павел петр роман руслан сергей станислав степан тимур федор юрий ярослав алена
  алина алла анастасия ангелина анна валентина валерия вера вероника виктория галина дарья диана екатерина елена
  елизавета жанна зоя инна ирина карина кристина ксения лариса лидия любовь людмила маргарита марина мария надежда
  наталия наталья нина оксана ольга полина раиса светлана софия софья таисия тамара татьяна ульяна юлия яна`;

const romanian = `
  adrian alexandru alin andrei anton bogdan catalin constantin corneliu cristian cristi dan daniel dorin dragos
  dumitru emil eugen florin gabriel gheorghe grigore ilie ioan ion ionel ionut iurie liviu lucian marian marius
  mihai mircea nicolae octavian ovidiu petru radu razvan serghei sergiu silviu stefan teodor tudor valentin valeriu
  vasile veaceslav victor viorel vlad adriana alexandra alina ana anca andreea angela aurelia camelia carmen corina
  cristina daniela diana doina ecaterina elena eugenia felicia gabriela ioana irina iulia laura liliana lidia lucia
  ludmila maria mariana mihaela monica natalia nadejda nina oana olga oxana paula raluca rodica simona silvia
  svetlana tatiana valentina vera veronica victoria viorica`;

/** The names in lower case without diacritics. */
export const usualGivenNames: ReadonlySet<string> = new Set(`${russian} ${romanian}`.trim().split(/\s+/u));
