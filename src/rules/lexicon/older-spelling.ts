/**
 * Romanian as it is typed in Moldova, by the rules of before 1993: î where â stands today («pînă», «tîrziu»), "sint" for
 * "sunt". Without diacritics nothing tells which i was an î, so such words are listed.
 */

/** Beginnings of words without diacritics, each with the same as it is spelled today. */
const beginnings = pairs(`
  tirzi:tarzi intirzi:intarzi gind:gand razgind:razgand vinzar:vanzar vinzat:vanzat vindut:vandut
  frin:fran strimt:stramt strimb:stramb dobind:doband batrin:batran minca:manca maninc:mananc virst:varst
  sfirs:sfars tirg:targ hotarit:hotarat coborit:coborat urit:urat omorit:omorat singe:sange cintar:cantar
  cinta:canta rindu:randu prinz:pranz griu:grau brinz:branz adinc:adanc tinar:tanar strins:strans
  string:strang plins:plans pling:plang ramin:raman pamint:pamant cuvint:cuvant mormint:mormant
  inmormint:inmormant vinat:vanat fintin:fintan timpla:tampla intimpla:intampla virf:varf romin:roman
  cimp:camp gisc:gasc sirm:sarm scindur:scandur curind:curand simbat:sambat gindac:gandac covirs:covars
  cirlig:carlig infring:infrang tilhar:talhar stinga:stanga simbur:sambur atit:atat cistig:castig
  ciin:cain piin:pain zgiri:zgari hirti:harti cirpi:carpi cirn:carn`);

/** Whole words. */
const words = pairs(`
  sint:sunt sintem:suntem sinteti:sunteti pina:pana cit:cat cita:cata cite:cate cind:cand miine:maine
  poimiine:poimaine mina:mana miini:maini intii:intai rind:rand vind:vand vint:vant lina:lana`);

const shortest = 3;
const longest = 8;

/** A word as it is spelled today, or as it stands; a mark of any ending stays. */
export function modernSpelling(word: string): string {
  if (!word.includes("i")) return word;
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
    const modern = beginnings.get(word.slice(0, length));
    if (modern !== undefined) return modern + word.slice(length);
  }
  return word;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair): [string, string] => {
        const [older = "", modern = ""] = pair.split(":");
        return [older, modern];
      }),
  );
}
