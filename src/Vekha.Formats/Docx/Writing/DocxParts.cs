namespace Vekha.Formats.Docx.Writing;

/// <summary>The parts of a DOCX file that are the same for every act.</summary>
internal static class DocxParts
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Font = "Times New Roman";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>«rIdHeader» is the page number: from the second page on, in the middle of the top margin.</summary>
    public static readonly (string Name, string Content)[] Fixed =
    [
        ("[Content_Types].xml", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/>
            <Override PartName="/word/header1.xml" ContentType="{Types}.header+xml"/>
            </Types>
            """),
        ("_rels/.rels", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="{PackageRelations}">
            <Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """),
        ("word/_rels/document.xml.rels", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="{PackageRelations}">
            <Relationship Id="rIdStyles" Type="{Relations}/styles" Target="styles.xml"/>
            <Relationship Id="rIdHeader" Type="{Relations}/header" Target="header1.xml"/>
            </Relationships>
            """),
        ("word/styles.xml", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="{Main}">
            <w:docDefaults>
            <w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="{Font}" w:hAnsi="{Font}" w:eastAsia="{Font}" w:cs="{Font}"/>
            <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="ru-RU"/>
            </w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            </w:styles>
            """),
        ("word/header1.xml", $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:hdr xmlns:w="{Main}">
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>2</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            </w:hdr>
            """),
    ];
}
