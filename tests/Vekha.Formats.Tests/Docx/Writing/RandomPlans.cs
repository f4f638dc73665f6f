using Vekha.Documents;
using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Docx.Writing;

/// <summary>Plans as a reader would read them out of a table nobody has written, of words put together by chance.</summary>
internal sealed class RandomPlans(int seed)
{
    private static readonly string[] Verbs =
    [
        "Утверждение", "Заключение", "Проведение", "Открытие", "Согласование", "Направление", "Закупка",
    ];
    private static readonly string[] Objects =
    [
        "перечня школ", "соглашения о субсидии", "инфраструктурного листа", "центров «Точка роста»", "мониторинга (далее – мониторинг)",
        "дизайн-проекта; зонирования", "показателей на 2029–2031 годы",
    ];
    private static readonly string[] Parties =
    [
        "Министерство образования, науки и спорта области", "муниципальные органы управления образованием",
        "руководители школ, на базе которых создаются центры", "Департамент строительства", "федеральный оператор",
    ];
    private static readonly string[] Documents =
    [
        "приказ министерства", "письмо в адрес оператора", "реестр извещений", "отчет по итогам", "Заявка на лицензию", "акт приёмки",
        "По форме, установленной оператором", "Соглашение о субсидии № 5",
    ];
    private static readonly string[] Terms =
    [
        "до 1 марта 2030 г.", "ежеквартально", "IV квартал 2029 года", "25 августа 2029 года, далее - ежегодно", "по отдельному графику",
        "15.09.2029",
    ];

    private readonly Random random = new(seed);

    public Reading Next()
    {
        var table = new Table(
            [Row(Head), .. Enumerable.Range(1, random.Next(1, 12)).Select(i => Row([$"{i}.", Name(), Party(), Result(), Pick(Terms)]))],
                new(9, 20));
        Block[] head = [Paragraph("ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ"), Paragraph(Pick(["РАСПОРЯЖЕНИЕ", "ПОСТАНОВЛЕНИЕ", "ПРИКАЗ"])),
            Paragraph($"от {random.Next(1, 28)} марта 20{random.Next(20, 35)} г. № {random.Next(1, 2000)}-р"),
            Paragraph("О " + Pick(["мерах по созданию центров", "дорожной карте в 2029 году"])),
            Paragraph("1. Утвердить " + Pick(Objects) + "."), Paragraph("2. Контроль оставляю за собой."),
                Paragraph("Губернатор области А.Б. Речной"), Paragraph("Комплекс мер по созданию центров в 2029 – 2031 годах")];
        return DocumentReader.Read(new([.. random.Next(4) == 0 ? head[^1..] : head, table]));
    }

    private static readonly string[] Head = ["№ п/п", "Наименование мероприятия", "Ответственный", "Результат", "Срок"];

    private string Name() => $"{Pick(Verbs)} {Pick(Objects)}" + (random.Next(3) == 0 ? $": 1) {Pick(Objects)}; 2) {Pick(Objects)}" : "");

    private string Party() =>
        string.Join(Pick([", ", "; "]), Some(Parties).Select(party => random.Next(3) == 0 ? party + " (по согласованию)" : party));

    private string Result() => random.Next(3) switch
    {
        0 => Pick(Documents),
        1 =>
            string.Join(" ",
                Some(Documents).Select((document, i) => $"{i + 1}. {document}{(random.Next(2) == 0 ? " (до 17.01.2029)" : "")};")),
        _ => $"{Pick(Documents)} и {Pick(Documents)}",
    };

    private List<string> Some(string[] values) => [.. values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(values[0])];

    private string Pick(string[] values) => values[random.Next(values.Length)];

    private static Row Row(string[] cells) => new([.. cells.Select(cell => new Cell([cell]))], new(1, 1));

    private static Paragraph Paragraph(string text) => new(text, new(1, 1));
}
