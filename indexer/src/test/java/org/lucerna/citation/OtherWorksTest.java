package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;

/** Books, chapters, standards and patents in the untidy forms that journals print them in. */
class OtherWorksTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R Core Team (2019). Heat Maps of Wheat. Vienna: Heat House.|R Core Team",
        "HAL Institute (2011). The HAL System. Cary, NC: HAL Institute.|HAL Institute",
        "NCX. National Council of Xylography. Heat in wood: a survey. Leeds: Wood Press; 2006."
            + "|NCX. National Council of Xylography",
        "Brasil. Ministério da Saúde. Secretaria de Calor em Saúde. Guia de calor em saúde. 5ª ed."
            + " Brasília: Ministério da Saúde; 2022."
            + "|Brasil. Ministério da Saúde. Secretaria de Calor em Saúde",
        "European Association for Heat. Electronic address: office@heat.example; European"
            + " Association for Heat. Guidelines on heat. J Hepatol. 2018;69(1):182-236."
            + "|European Association for Heat",
        "Fondazione Calore per la ricerca sul fegato. Tumore caldo. 21 giugno 2022"
            + "|Fondazione Calore per la ricerca sul fegato",
        "Kwaliteitsinstituut CBX. Richtlijn warme levers. Utrecht: CBX, 2006."
            + "|Kwaliteitsinstituut CBX",
        "FDA news release: “FDA approves heat,” May 29, 2020.|FDA",
        "LinkedIn: Heat at work. Accessed 2 May 2020. https://www.linkedin.com/heat|LinkedIn",
        "España. Ministerio de Sanidad. Plan de calor. Madrid: Ministerio de Sanidad; 2019."
            + "|España. Ministerio de Sanidad",
      })
  void bodiesAreNoPersons(String raw, String body) {
    assertEquals(List.of(body), names(PARSER.parse(raw).authors()), raw);
  }

  @Test
  void aPersonCalledLikeABodyStaysOne() {
    assertEquals(
        List.of("England"),
        names(PARSER.parse("A England (2011). Heat. Leeds: X Press.").authors()));
  }

  @Test
  void onePersonMayHaveOneName() {
    Citation citation =
        PARSER.parse(
            "Holm A, Marsh SK, Brandt HJ, Sukarno. Heat tolerance of rice. Rome: FAO; 2010.");
    assertEquals(List.of("Holm", "Marsh", "Brandt", "Sukarno"), names(citation.authors()));
    assertEquals(Optional.of("Heat tolerance of rice"), citation.title());
    Citation title =
        PARSER.parse("Holm A, Marsh SK, Brandt HJ, Melioidosis. Journal of Infection 2000;12:1-5.");
    assertEquals(List.of("Holm", "Marsh", "Brandt"), names(title.authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm P. (1967). Heat through membranes In Advances in Heat and Related Areas of Biology,"
            + " Nord F.F., ed. (Leeds, UK: Heat Press), pp. 33–87."
            + "|Advances in Heat and Related Areas of Biology|Nord",
        "Holm RD, Young CC. Heat in millet. In: Heat in Cereal and Legumes Marsh JH, editor."
            + " Ottawa, ON: Heat Centre; 1980 pp. 50–80.|Heat in Cereal and Legumes|Marsh",
        "Holm JR, Young F 2000 Heat in higher leaves. In Leaves: Heat and metabolism, Leegood RC,"
            + " Sharkey TD, eds. Dordrecht, The Netherlands: Heat Publishers, 321–351."
            + "|Leaves: Heat and metabolism|Leegood,Sharkey",
        "Holm S. Heat pigments In: Singh nee’ Nigam P, Pandey A,editors. Biotechnology for heat."
            + " Leeds: Springer; 2009 p. 147–162.|Biotechnology for heat|Singh nee’ Nigam,Pandey",
        "Holm V., Young T. (2014). Phenotyping pearl millet for adaptation to heat, Heat Phenotyping"
            + " in Crops: From Theory to Practice, eds Marsh P., Ray J. M. (Frontiers E-books), 158."
            + "|Heat Phenotyping in Crops: From Theory to Practice|Marsh,Ray",
        "Holm D. (2003). “Measuring heat in natural images,” in Human Heat and Electronic Imaging"
            + " VIII, eds Marsh B. E., Ray N. P. (Santa Clara, CA: The Heat Society), 87–95."
            + "|Human Heat and Electronic Imaging VIII|Marsh,Ray",
        "Holm E. (2015) Genomics of heat In Heat in Wheat: Biology, and Genomics (Marsh M., Ray C."
            + " and Young J., eds), pp. 347–381. Cham: Heat Publishing."
            + "|Heat in Wheat: Biology, and Genomics|Marsh,Ray,Young",
      })
  void editorsStandBeforeOrAfterTheirRole(String raw, String host, String editors) {
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.of(host), citation.containerTitle(), raw);
    assertEquals(List.of(editors.split(",")), names(citation.editors()), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm Y, Jung JY. Heat TransportersIn: Annual Heat Reviews. Leeds: Heat Press; 2015."
            + "|Heat Transporters|Annual Heat Reviews",
        "Holm YT. Crop heat In: Marsh S, Young Y, editors. Recent Trends in Heat of the Plains,"
            + " Research Signs, Trivandrum, Kerala, India 2010 p. 277–99."
            + "|Crop heat|Recent Trends in Heat of the Plains",
        "Holm SPH. Heat of Kutch In: Marsh RS, Young NM, editors.Proceeding Symposium Heat 1984,"
            + " M.S University, Baroda. 1985 pp. 109–127.|Heat of Kutch|Proceeding Symposium Heat 1984",
        "Holm S, 2010, ‘Heat and the ‘heat paradox’ in South India’, in Marsh S. (ed.), The handbook"
            + " of heat: Concepts, research, policy, pp. 736–742, Edward Example, Cheltenham."
            + "|Heat and the ‘heat paradox’ in South India"
            + "|The handbook of heat: Concepts, research, policy",
        "Holm C. 2006 Does Heat Matter? In: International Heat Centre. Heat in Focus: What is Heat?"
            + " Concepts and Measures. Rome: FAO; 2006. pp. 10–11."
            + "|Does Heat Matter?|Heat in Focus: What is Heat? Concepts and Measures",
        "Holm SD. Insect heat: ecology In: Marsh MR, editor. Annual Heat Survey, Vol 63 Annual Heat"
            + " Survey. 63. Palo Alto: Annual Reviews; 2018 p. 169–91.|Insect heat: ecology"
            + "|Annual Heat Survey",
        "Holm P. M. (2017). Spatial Heat. The International Encyclopedia of Heat. Hoboken, NJ:"
            + " John Wiley & Sons, Ltd.|Spatial Heat|The International Encyclopedia of Heat",
        "Holm B, Young A. Heat transmission by insects. eHLS: John Wiley & Sons, Ltd; 2001."
            + "|Heat transmission by insects|eHLS",
        "Holm R., Young C. G. (2009). Insight into Heat. Molecular Heat Interactions. Wallingford:"
            + " CAB International, 319–336.|Insight into Heat|Molecular Heat Interactions",
        "Holm B. K., 1998, pp. 25–28 in Status report on heat in nuts, Leeds Press, Leeds."
            + "||Status report on heat in nuts",
      })
  void theHostEndsWhereItsHouseBegins(String raw, String title, String host) {
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.ofNullable(title), citation.title(), raw);
    assertEquals(Optional.of(host), citation.containerTitle(), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm C (1753) Plantae Calidae, exhibentes plantas calidas, ad genera relatas, cum"
            + " differentiis specificis, synonymis selectis, Tomus I. Stockholm, 560 pp."
            + "|Plantae Calidae, exhibentes plantas calidas, ad genera relatas, cum differentiis"
            + " specificis, synonymis selectis, Tomus I",
        "International Organization for Standardization (2007). ISO 9999-1: 2007–Heat—Determination"
            + " of heat content—Part 1: Reference Method."
            + "|ISO 9999-1: 2007–Heat—Determination of heat content—Part 1: Reference Method",
        "Holm, J. , & Young, K. (2013). The impact of heat on children in the district of Tahoua,"
            + " Niger.|The impact of heat on children in the district of Tahoua, Niger",
        "Holm A. R., and Young S. G. 1977 Calor da soja no Brasil. Bol. Tec., n. 1. Embrapa,"
            + " Londrina, PR, Brazil.|Calor da soja no Brasil",
        "Holm NS, Young GSV (2008) High heat of rice varieties Technical bulletin No. 33, Institute of"
            + " Rice Heat, Hyderabad, India. 188pp|High heat of rice varieties",
        "Holm M, Young M. Les chaleurs de Tunisie (blé dur et orge). Ministère de la chaleur et des"
            + " ressources en eau, Tunisie 2007.|Les chaleurs de Tunisie (blé dur et orge)",
        "Holm G., Young J. J. (1995). Manual on heat. ıWuhan: Science Press.|Manual on heat",
        "Holm, E.J.M. and Young, M. (1987) Heat Guide, 2nd ed UK, Stoneleigh: Heat Unit.|Heat Guide",
        "National Geographic Society, 2005, Human heat guide (6–8) (2005)|Human heat guide (6–8)",
        "Holm S. (2015). Diversity of heat in Millet (Eleusine calida (l). Ph.D. thesis, University of"
            + " Madras.|Diversity of heat in Millet (Eleusine calida (l)",
        "Holm R., Coe R. (2005). Tree heat Analysis. A Manual and Software for Common Heat Studies."
            + " Nairobi: World Heat Centre."
            + "|Tree heat Analysis. A Manual and Software for Common Heat Studies",
        "Holm S.P.J, 2008, ‘Warm livelihoods: Still sought’, paper presented at Warm Livelihoods: Ten"
            + " years of heat, Leeds University Centre for Heat, 24 January pp. 15"
            + "|Warm livelihoods: Still sought",
        "Holm K. M. (2002). Wheat heat in India Proceedings of the 2nd Heat seminar, Wheat promotion"
            + " society, New Delhi pp, 200–204"
            + "|Wheat heat in India Proceedings of the 2nd Heat seminar",
      })
  void theTitleEndsWhereItsImprintBegins(String raw, String title) {
    assertEquals(Optional.of(title), PARSER.parse(raw).title(), raw);
  }

  @Test
  void patentsNameTheirFirm() {
    Citation citation =
        PARSER.parse(
            "Holm R., Roder A., Young J.Examplia Mannheim GmbH (1987). Process for heat. U.S. Patent"
                + " 4,645,739.");
    assertEquals(CitationType.PATENT, citation.type());
    assertEquals(
        List.of("Holm", "Roder", "Young", "Examplia Mannheim GmbH"), names(citation.authors()));
    assertEquals(Optional.of("Process for heat"), citation.title());
    assertEquals(Optional.of("4,645,739"), citation.text(CitationField.NUMBER));
    assertEquals(List.of(), citation.unparsed());
  }

  @Test
  void theNumbersOfCataloguesStayVisible() {
    Citation citation =
        PARSER.parse(
            "Holm MC (2014). \"Heat\". Journal of Heat. 1: 115–125. doi:10.2147/jheat.s40001. S2CID"
                + " 4900001.");
    assertEquals(Optional.of("115–125"), citation.text(CitationField.PAGES));
    assertEquals(List.of("S2CID 4900001."), citation.unparsed());
  }

  @Test
  void theDayOfAKnownYearIsNoVolume() {
    Citation citation =
        PARSER.parse("Holm V. (2003). Boning Up On Heat. India Times. Nov 29, 2003.");
    assertEquals(Optional.of("India Times"), citation.containerTitle());
    assertEquals(Optional.empty(), citation.text(CitationField.VOLUME));
    assertEquals(Optional.empty(), citation.text(CitationField.PAGES));
  }

  private static List<String> names(List<CitedName> names) {
    return names.stream()
        .map(
            name ->
                switch (name) {
                  case CitedName.Person person -> person.family();
                  case CitedName.Organisation body -> body.literal();
                })
        .toList();
  }
}
