using Vekha.Documents.Coverage;
using Vekha.Formats;

namespace Vekha.Documents.Tests.Coverage;

public sealed class DocumentCoverageTests
{
    private const string Order =
        "ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\nот 5 марта 2029 г. № 17-р\nг. Заречный\n\nО создании\nцентров\n\n"
            + "В целях развития школ:\n\n"
        + "1. Утвердить комплекс мер.\n\nКонтроль остаётся за министерством.\n\n2. Опубликовать.\n\nГубернатор области\n\nА.Б. Речной\n\n";

    private const string Stamp = "\f\nПриложение № 1\nк распоряжению Правительства\nЗареченской области\nот 5 марта 2029 г. № 17-р\n\n";

    private static readonly string Plan = Printed.Table(Printed.Head, "1\t2\t3\t4\t5", "I. Подготовка",
        "1\tОткрыть центр\tШколы\tПриказ\t01.02.2030", "- 2 -", Printed.Head, "2\tЗакрыть\tШколы\tПриказ\t01.02.2031");

    [Fact]
    public void A_plain_document_is_read_whole()
    {
        var account = Account(Order + Stamp + Plan);
        account.Unread.ShouldBeEmpty();
        account.Share.ShouldBe(1);
        account.Ornaments.ShouldBe("12345".Length + "-2-".Length + Printed.Head.Count(c => !char.IsWhiteSpace(c)));
    }

    [Theory]
    [InlineData("Пироги пекут из теста. Тесто месят с утра.")]
    [InlineData("Пироги\nпекут из теста")]
    public void A_foreign_paragraph_between_act_and_plan_is_unread_where_it_stands(string foreign)
    {
        var unread = Account(Order + foreign + "\n\n" + Stamp + Plan).Unread.ShouldHaveSingleItem();
        unread.Text.ShouldBe(foreign.Replace('\n', ' '));
        unread.Lines.First.ShouldBe(Order.Count(c => c == '\n') + 1);
    }

    [Fact]
    public void A_foreign_paragraph_after_the_plan_is_unread() =>
        Account(Order + Stamp + Plan + "\n\nПироги пекут из теста.").Unread.ShouldHaveSingleItem().Text.ShouldBe("Пироги пекут из теста.");

    [Fact]
    public void A_column_of_another_kind_is_unread_cell_by_cell()
    {
        var account = Account(
            Printed.Table(Printed.Head + "\tЦвет папки", "1\tОткрыть\tШколы\tПриказ\t01.02.2030\tсиний",
            "2\tЗакрыть\tШколы\tПриказ\t01.02.2031\t"));
        account.Unread.ShouldBe([new UnreadText(new(4, 4), 6, "синий", 5)]);
    }

    [Fact]
    public void A_table_that_is_no_plan_is_unread() =>
        Account(Order + "Блюдо\tВес\nПирог\t200 г").Unread.Select(unread => unread.Text).ShouldBe(["Блюдо | Вес", "Пирог | 200 г"]);

    [Fact]
    public void What_is_read_and_the_ornaments_and_the_rest_are_all_characters()
    {
        var random = new Random(20290305);
        var pieces = new[] { Order, Stamp, Plan, "Пироги пекут из теста.", "стр. 2 из 5", "- 3 -", "Блюдо\tВес\nПирог\t200 г",
            "1. Утвердить.", "УТВЕРЖДЕН", "Комплекс мер", "* Сноска." };
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var account = Account(text);
            account.All.ShouldBe(text.Count(c => !char.IsWhiteSpace(c)));
            account.UnreadCharacters.ShouldBe(account.Unread.Sum(unread => unread.Characters));
        }
    }

    [Theory]
    [InlineData("000", 0)]
    [InlineData("001", 0)]
    [InlineData("002", 0)]
    [InlineData("003", 0)]
    [InlineData("004", 0)]
    public void A_real_act_leaves_no_more_than_this_unread(string document, int characters)
    {
        var text = DocumentFile.Read(File.ReadAllBytes(Corpus.File(document + "_*.txt")), TestContext.Current.CancellationToken).Text!;
        DocumentCoverage.Of(text).UnreadCharacters.ShouldBeLessThanOrEqualTo(characters);
    }

    private static DocumentCoverage Account(string text) => DocumentCoverage.Of(DocumentFile.Read(text).Text!);
}
