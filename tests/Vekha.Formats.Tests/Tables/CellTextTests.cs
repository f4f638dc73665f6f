using Vekha.Formats.Tables;

namespace Vekha.Formats.Tests.Tables;

public sealed class CellTextTests
{
    [Fact]
    public void A_line_break_begins_a_paragraph_but_not_within_a_compound() =>
        CellText.Of([new TextChunk("ЕСТЕСТВЕННО-\nНАУЧНОЙ\nнаправленности")]).Paragraphs
            .ShouldBe(["ЕСТЕСТВЕННО-НАУЧНОЙ", "направленности"]);

    [Fact]
    public void A_place_where_a_word_may_be_broken_is_no_part_of_it() =>
        CellText.Of([new TextChunk("мини\u00ADстерство")]).Text.ShouldBe("министерство");

    [Fact]
    public void A_table_within_a_cell_is_read_as_text_cell_by_cell()
    {
        var inner = new GridChunk([[new([new TextChunk("Приказ")]), new([new TextChunk("Отчёт")])]]);
        CellText.Of([new TextChunk("Документы:"), inner]).Paragraphs.ShouldBe(["Документы:", "Приказ", "Отчёт"]);
    }
}
