using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Docx;

public sealed class DocxTests
{
    [Fact]
    public void Paragraphs_and_tables_come_in_printed_order()
    {
        var opened = DocumentFile.Read(
            WordFile.Of(WordFile.P("Первый"), WordFile.Table(WordFile.Row("1", "Открыть"), WordFile.Row("2", "Закрыть")),
                WordFile.P("Второй")), TestContext.Current.CancellationToken);
        opened.Text!.Blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Table), typeof(Paragraph)]);
        opened.Printed!.Split('\n')[opened.Text.Blocks[1].Lines.First - 1].ShouldBe("1\tОткрыть");
    }

    [Fact]
    public void A_cell_merged_downwards_counts_for_every_row() => Rows(
        WordFile.Table(WordFile.Tr(WordFile.Tc("1"), WordFile.Tc("А"), WordFile.Tc("Школы", "<w:vMerge w:val='restart'/>")),
            WordFile.Tr(WordFile.Tc("2"), WordFile.Tc("Б"), WordFile.Tc("", "<w:vMerge/>"))))
        .ShouldBe(["1|А|Школы", "2|Б|Школы"]);

    [Fact]
    public void Where_the_number_is_merged_downwards_the_row_goes_on() => Rows(
        WordFile.Table(
            WordFile.Tr(WordFile.Tc("1", "<w:vMerge w:val='restart'/>"), WordFile.Tc("А"),
                WordFile.Tc("Школы", "<w:vMerge w:val='restart'/>")), WordFile.Tr(WordFile.Tc("", "<w:vMerge/>"), WordFile.Tc("Б"),
                    WordFile.Tc("", "<w:vMerge/>"))))
        .ShouldBe(["1|А|Школы", "|Б|"]);

    [Fact]
    public void A_cell_merged_across_keeps_the_columns_in_line() => Rows(
        WordFile.Table(WordFile.Tr(WordFile.Tc("№"), WordFile.Tc("Срок", "<w:gridSpan w:val='2'/>")), WordFile.Row("1", "начало", "конец"),
            WordFile.Tr(WordFile.Tc("Раздел", "<w:gridSpan w:val='3'/>"))))
        .ShouldBe(["№|Срок|", "1|начало|конец", "Раздел"]);

    [Fact]
    public void Borders_a_hand_drew_a_little_apart_are_one() => Rows(
        "<w:tbl><w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='40'/><w:gridCol w:w='4000'/></w:tblGrid>"
        + WordFile.Tr(WordFile.Tc("1"), WordFile.Tc("Открыть", "<w:gridSpan w:val='2'/>"))
            + WordFile.Tr(WordFile.Tc("2", "<w:gridSpan w:val='2'/>"), WordFile.Tc("Закрыть")) + "</w:tbl>")
        .ShouldBe(["1|Открыть", "2|Закрыть"]);

    [Fact]
    public void A_table_inside_a_cell_is_text_of_the_cell() => Rows(
        WordFile.Table(WordFile.Row("№", "Мероприятие", "Срок"),
            WordFile.Tr(WordFile.Tc("1"), "<w:tc>" + WordFile.P("Купить") + WordFile.Table(WordFile.Row("стол", "2")) + WordFile.P("")
                + "</w:tc>", WordFile.Tc("2030"))))
        .ShouldBe(["№|Мероприятие|Срок", "1|Купить стол 2|2030"]);

    [Fact]
    public void A_table_that_only_frames_another_is_looked_through() => Rows(
        WordFile.Table(
            WordFile.Tr("<w:tc>" + WordFile.Table(WordFile.Row("1", "А", "Б"), WordFile.Row("2", "В", "Г")) + WordFile.P("") + "</w:tc>")))
        .ShouldBe(["1|А|Б", "2|В|Г"]);

    [Fact]
    public void Tracked_changes_are_read_as_accepted() => Texts(
        "<w:p><w:r><w:t xml:space='preserve'>до </w:t></w:r><w:del><w:r><w:delText>1 марта</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>5 апреля</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>прочь</w:t></w:r></w:moveFrom></w:p>",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Конец </w:t></w:r></w:p>", WordFile.P("строки"))
        .ShouldBe(["до 5 апреля", "Конец строки"]);

    [Fact]
    public void A_deleted_row_is_gone() => Rows(
        WordFile.Table(WordFile.Row("1", "А"), "<w:tr><w:trPr><w:del/></w:trPr>" + WordFile.Tc("2") + WordFile.Tc("Б")
            + "</w:tr>", WordFile.Row("3", "В"))).ShouldBe(["1|А", "3|В"]);

    [Fact]
    public void Lists_print_their_numbers()
    {
        const string numbering = "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2.'/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1)'/></w:lvl>"
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='8'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/>"
            + "</w:lvlOverride></w:num>";
        string[] body = [Item(1, 0, "один"), Item(1, 1, "два"), Item(1, 1, "три"), Item(1, 0, "четыре"), Item(1, 1, "пять"),
            Item(2, 0, "шесть"), Item(1, 0, "3. семь")];
        Texts(WordFile.With(("word/numbering.xml", WordFile.Root("numbering", numbering)), body))
            .ShouldBe(["1. один", "1.1. два", "1.2. три", "2. четыре", "2.1. пять", "IV) шесть", "3. семь"]);
    }

    [Fact]
    public void Notes_stand_below_the_text()
    {
        var notes = WordFile.Root("footnotes", "<w:footnote w:id='0'><w:p/></w:footnote><w:footnote w:id='5'>"
            + WordFile.P("Здесь и далее.") + "</w:footnote>");
        Texts(
            WordFile.With(("word/footnotes.xml", notes), "<w:p><w:r><w:t>Центры</w:t><w:footnoteReference w:id='5'/></w:r></w:p>",
                WordFile.P("Конец"))).ShouldBe(["Центры", "Конец", "[1] Здесь и далее."]);
    }

    [Fact]
    public void A_text_box_is_read_once_and_before_its_paragraph() => Texts(
        "<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing><x:anchor xmlns:x='x'><w:txbxContent>" + WordFile.P("Приложение")
            + "</w:txbxContent></x:anchor></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><w:txbxContent>" + WordFile.P("Приложение")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>План</w:t></w:r></w:p>")
        .ShouldBe(["Приложение", "План"]);

    [Fact]
    public void Breaks_hidden_text_capitals_and_controls_are_honoured() => Texts(
        "<w:p><w:r><w:t>первая</w:t><w:br/><w:t>вторая</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r></w:p>",
        "<w:sdt><w:sdtContent><w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>приказ</w:t></w:r></w:p></w:sdtContent></w:sdt>").ShouldBe(
            ["первая\nвторая", "ПРИКАЗ"]);

    [Fact]
    public void Centred_paragraphs_are_the_lines_of_one_heading() => Texts(
        WordFile.P("КОМПЛЕКС МЕР", "<w:jc w:val='center'/>"), WordFile.P("по созданию", "<w:jc w:val='center'/>"),
            WordFile.P("Текст")).ShouldBe(["КОМПЛЕКС МЕР\nпо созданию", "Текст"]);

    [Fact]
    public void Soft_hyphens_are_cut_and_signs_of_fonts_are_characters() => Texts(
        "<w:p><w:r><w:t>цент\u00ADры</w:t></w:r><w:r><w:t xml:space='preserve'> орга</w:t><w:softHyphen/><w:t>нов</w:t>"
            + "<w:noBreakHyphen/><w:t xml:space='preserve'>1 </w:t></w:r>"
        + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='Wingdings' w:char='F0A8'/><w:t>5</w:t>"
        + "<w:sym w:font='Symbol' w:char='F0B0'/></w:r></w:p>")
        .ShouldBe(["центры органов-1 ☑☐5°"]);

    [Fact]
    public void A_formula_is_read_as_its_text() => Texts("<w:p><m:oMath xmlns:m='m'><m:r><m:t>П=</m:t></m:r>"
        + "<m:f><m:num><m:r><m:t>а</m:t></m:r></m:num><m:den><m:r><m:t>б</m:t></m:r></m:den></m:f></m:oMath></w:p>").ShouldBe(["П=аб"]);

    [Theory]
    [InlineData("<w:titlePg/>", "ПРАВИТЕЛЬСТВО", "Текст")]
    [InlineData("", "Текст")]
    public void A_letterhead_on_the_first_page_is_read_and_a_header_of_all_pages_is_not(string titlePage,
        params string[] texts) => Texts(Zipped.Of(
        ("word/document.xml", WordFile.Root("document", "<w:body>" + WordFile.P("Текст") + $"<w:sectPr xmlns:r='r'><w:headerReference "
            + $"w:type='first' r:id='a'/><w:headerReference w:type='default' r:id='b'/>{titlePage}</w:sectPr></w:body>")),
        ("word/header1.xml", WordFile.Root("hdr", WordFile.P("ПРАВИТЕЛЬСТВО"))),
            ("word/header2.xml", WordFile.Root("hdr", WordFile.P("Проект"))),
        ("word/_rels/document.xml.rels", "<Relationships><Relationship Id='a' Type='x/header' Target='header1.xml'/>"
            + "<Relationship Id='b' Type='x/header' Target='header2.xml'/></Relationships>")))
        .ShouldBe(texts);

    private static string Item(int list, int level, string text) =>
        WordFile.P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static IEnumerable<string> Texts(params string[] body) => Texts(WordFile.Of(body));

    private static IEnumerable<string> Texts(byte[] file) =>
        DocumentFile.Read(file).Text!.Blocks.Select(block => block.ShouldBeOfType<Paragraph>().Text);

    private static IEnumerable<string> Rows(string table) =>
        DocumentFile.Read(WordFile.Of(table)).Text!.Blocks.Single()
            .ShouldBeOfType<Table>().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
