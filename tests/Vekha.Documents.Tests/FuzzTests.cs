using System.Text;
using System.Text.RegularExpressions;
using Vekha.Formats;

namespace Vekha.Documents.Tests;

/// <summary>Whatever is done to a document, reading it ends in a reading.</summary>
public sealed partial class FuzzTests
{
    private const string Pieces =
        "\n\t\n\n.()«»\"<p></p><li><table><td>1.2.№ от 31.02.2030 г.Приложение РАСПОРЯЖЕНИЕ 99999999999 , и \u0001\uFEFF\uD800";

    private static readonly string Document =
        "ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\nот 5 марта 2029 г. № 17-р\nг. Заречный\n\n"
            + "О внесении изменений в распоряжение от 02.03.2027 № 5 «О мерах»\n\n"
        + "1. Внести в распоряжение от 02.03.2027 № 5 «О мерах» изменения:\n\n1.1. Пункт изложить:\n\n«2. Новый.».\n\nГубернатор\n\n"
        + "А.Б. Речной\n\nПриложение\n\n"
        + Printed.Table(Printed.Head, "1\t2\t3\t4\t5",
            "1\t<p>Открыть</p>\tМинистерство, школы (по согласованию)\t1. Приказ (до 01.02.2030). 2. Письмо и отчёт\tдо 1 марта 2030 г.",
            "\tцентр\t\t\t");

    [Fact]
    public void A_damaged_document_is_read_without_an_exception()
    {
        var random = new Random(20290305);
        for (var round = 0; round < 1500; round++)
            Should.NotThrow(() => ContractJson.Write(Printed.Read(Damaged(random) + "х")));
    }

    [Fact]
    public void Damaged_bytes_are_read_or_refused()
    {
        var random = new Random(5032029);
        for (var round = 0; round < 500; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Document);
            for (var i = 0; i < 5; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var opened = DocumentFile.Read(bytes[..random.Next(bytes.Length)], TestContext.Current.CancellationToken);
            (opened.Text is null).ShouldBe(opened.Unreadable is not null);
            if (opened.Text is { } text) Should.NotThrow(() => DocumentReader.Read(text));
        }
    }

    /// <summary>Numbers at the edge of what a number holds, and beyond it, at every place where one is printed.</summary>
    [Theory]
    [InlineData("order-with-two-plans.txt", 1)]
    [InlineData("plan-of-a-school.txt", 1)]
    [InlineData("passport-in-narrow-print.txt", 7)]
    public void No_number_is_too_large_to_be_read(string document, int each)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", document));
        foreach (var number in (string[])["2147483646", "2147483647", "4294967296", "99999999999999999999", "0"])
            foreach (var place in Number.Matches(text).Where((_, index) => index % each == 0))
                Should.NotThrow(
                    () => ContractJson.Write(Printed.Read(text[..place.Index] + number + text[(place.Index + place.Length)..])),
                    $"{number} in place of {place.Value} at {place.Index}");
        // In all places at once numbers follow each other.
        foreach (var shift in Enumerable.Range(0, 3))
            Should.NotThrow(() => Printed.Read(Number.Replace(text, match => $"{2147483645L + shift + match.Index % 2}")));
    }

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Number { get; }

    private static string Damaged(Random random)
    {
        var text = new StringBuilder(Document);
        for (var i = random.Next(1, 30); i > 0; i--)
        {
            var place = random.Next(text.Length - 20);
            if (random.Next(2) == 0) text.Remove(place, random.Next(1, 20));
            else text.Insert(place, Pieces.AsSpan(random.Next(Pieces.Length - 8), random.Next(1, 8)));
        }
        return text.ToString();
    }
}
