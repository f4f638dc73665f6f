using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Tests.Acts;

public sealed class ClauseParagraphsTests
{
    private static readonly string[] Lines =
        ["1. Внести изменения:", "1.1. Пункт 3 изложить", "в редакции:", "", "«3. Школам:", " ", "готовить отчёты.»", "2. Контроль."];

    private static readonly Dictionary<string, LineSpan> Places = new()
    {
        ["act, clause 1"] = new(1, 1),
        ["act, clause 1.1"] = new(2, 7),
        ["act, clause 2"] = new(8, 8),
        ["act, clause 3"] = new(9, 12),
    };

    [Fact]
    public void A_clause_keeps_the_paragraphs_it_is_printed_in()
    {
        var found = Of(new("1", "Внести изменения:"), new("1.1", "Пункт 3 изложить в редакции: «3. Школам: готовить отчёты.»"));
        found.ShouldHaveSingleItem().Value.ShouldBe(["Пункт 3 изложить в редакции:", "«3. Школам:", "готовить отчёты.»"]);
    }

    [Fact]
    public void What_a_person_has_corrected_or_no_line_holds_is_one_paragraph() =>
        Of(new("1.1", "Пункт 3 исключить."), new("3", "Вне текста."), new("4", "Без места.")).ShouldBeEmpty();

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(params Clause[] clauses) =>
        ClauseParagraphs.Of(new(ActType.Order, null, null, null, null, null, [], clauses, null), Places, Lines);
}
