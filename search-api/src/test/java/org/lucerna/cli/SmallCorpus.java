package org.lucerna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with two invented papers, an invented trial and an invented article. */
public final class SmallCorpus {
  private SmallCorpus() {}

  public static Path in(Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("papers.xml"),
        """
        <?xml version="1.0"?>
        <PubmedArticleSet>
        <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">90000001</PMID>
        <Article><Journal><JournalIssue><Volume>1</Volume><PubDate><Year>2019</Year></PubDate></JournalIssue>
        <Title>Journal of Invented Surgery</Title></Journal>
        <ArticleTitle>Microwave ablation of colorectal liver metastases.</ArticleTitle>
        <Abstract><AbstractText>Microwave ablation was compared with resection in colorectal cancer.
        Overall survival did not differ.</AbstractText></Abstract>
        <AuthorList><Author><LastName>Example</LastName><ForeName>Ann</ForeName><Initials>A</Initials></Author></AuthorList>
        <ELocationID EIdType="doi">10.9999/invented/one(2)</ELocationID>
        <PublicationTypeList><PublicationType>Randomized Controlled Trial</PublicationType></PublicationTypeList>
        </Article></MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pubmed">90000001</ArticleId>
        <ArticleId IdType="doi">10.9999/invented/one(2)</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
        <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">90000002</PMID>
        <Article><Journal><JournalIssue><PubDate><Year>2021</Year></PubDate></JournalIssue>
        <Title>Journal of Invented Radiology</Title></Journal>
        <ArticleTitle>Chemoembolisation of melanoma metastases to the liver.</ArticleTitle>
        <Abstract><AbstractText>Uveal melanoma treated by transarterial chemoembolisation.</AbstractText></Abstract>
        </Article></MedlineCitation></PubmedArticle>
        </PubmedArticleSet>
        """);
    Files.writeString(
        corpus.resolve("leaflet.txt"),
        """
        Heat treatment for bowel cancer in the liver

        Doctors may use microwave ablation. A needle heats the cancer.

        References
        1. Example A. Microwave ablation of colorectal liver metastases. J Invented Surg. 2019;1:1-9. PMID: 90000001
        """);
    return corpus;
  }
}
