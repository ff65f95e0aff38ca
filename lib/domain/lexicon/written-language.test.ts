import { describe, expect, it } from "vitest";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { typedTexts } from "../picks/typed-texts";
import { readDraft } from "../sections/registry";
import { writtenLanguage } from "./written-language";

const { smallWords } = loadLibrary();
const read = (text: string) => writtenLanguage([text], smallWords);

/** A paragraph as answers are typed; said twice it has more than a hundred words. */
const PARAGRAPHS = {
  fr: "Les résidents appellent pour savoir quel bac sortir le lendemain. La ligne est occupée le matin, et la réponse est la même pour tous. Nous voulons répondre une seule fois, sur une page que chacun peut lire, avec une règle d’arrêt et un plafond. Le service dit ce qui cesse, et qui répond le soir ou la fin de semaine. Si le nombre d’appels ne baisse pas, nous arrêtons.",
  de: "Die Leute rufen an und fragen, wann der Bus fährt, und die Leitung ist am Morgen besetzt. Wir wollen eine Antwort geben, die alle lesen können, und zwar mit einer Regel, nach der wir aufhören. Der Leiter des Dienstes sagt, was dafür wegfällt und wer am Abend antwortet. Wenn die Zahl der Anrufe nicht sinkt, ist der Versuch zu Ende.",
  es: "Los vecinos llaman para saber qué día pasa la recogida, y la línea está ocupada por la mañana. Queremos dar una respuesta que todos puedan leer, con una regla para parar y un límite de gasto. El servicio dice lo que deja de hacer y quién responde por la noche. Si las llamadas no bajan, la prueba se acaba.",
  it: "I cittadini chiamano per sapere che cosa mettere fuori la sera, e la linea è occupata al mattino. Vogliamo dare una risposta che tutti possono leggere, con una regola per smettere e un limite di spesa. Il servizio dice che cosa non si fa più e chi risponde la sera. Se le chiamate non calano, la prova è finita.",
  nl: "De bewoners bellen om te weten welke bak aan de straat moet, en in de ochtend is de lijn bezet. Wij willen een antwoord geven dat iedereen kan lezen, met een regel om te stoppen en een grens aan de kosten. De dienst zegt wat er niet meer gebeurt en wie er in de avond antwoord geeft. Als het aantal niet daalt, is de proef voorbij.",
  pt: "Os moradores ligam para saber o que pôr na rua à noite, e a linha está ocupada de manhã. Queremos dar uma resposta que todos possam ler, com uma regra para parar e um limite de gasto. O serviço diz o que deixa de fazer e quem responde à noite. Se as chamadas não descem, a experiência acaba.",
  fi: "Asukkaat soittavat ja kysyvät, mikä astia on vuorossa, ja linja on aamulla varattu. Me haluamme antaa vastauksen, jonka kaikki voivat lukea, ja sopia ennen alkua, että koe loppuu, jos soittoja ei ole vähemmän kuin nyt. Palvelu kertoo, mitä ei enää tehdä ja kuka vastaa illalla, kun toimisto on kiinni. Tämä on myös halpa.",
  pl: "Mieszkańcy dzwonią i pytają, który pojemnik jest na jutro, a linia jest zajęta od rana. Chcemy dać odpowiedź, którą każdy może przeczytać, i ustalić przed startem, że próba się kończy, jeśli telefonów nie będzie mniej. Służba mówi, czego już nie robi i kto odpowiada wieczorem, bo to nie jest praca dla jednej osoby i nie od dziś.",
} as const;

describe("the language that answers are written in", () => {
  it.each(Object.entries(PARAGRAPHS))("is told by the small words of a text: %s", (language, paragraph) => {
    expect(read(`${paragraph}\n${paragraph}`)).toBe(language);
  });

  it.each(exampleIds)("is English in %s, with all its names and figures", (id) => {
    expect(writtenLanguage(typedTexts(readDraft(getExample(id)?.sections ?? {})), smallWords)).toBe("en");
  });

  it("is not told by a few words, nor by names and figures", () => {
    expect(read("Ne rien faire")).toBeNull();
    expect(read(`Facebook Harrowfield Québec 311 ${"Vieux-Moulin Nextdoor ".repeat(60)}`)).toBeNull();
  });

  it("is not told where two languages stand side by side", () => {
    expect(read(`${PARAGRAPHS.fr}\n${PARAGRAPHS.de}\n${PARAGRAPHS.fr}\n${PARAGRAPHS.de}`)).toBeNull();
  });
});
