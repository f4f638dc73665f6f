using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Amending;

/// <summary>An order that amends <see cref="PrintedOrder"/>: the repairs later, purchases gone, a lesson new.</summary>
internal static class AmendingOrder
{
    private const string Rows = """
        1	Утверждение должностных лиц, ответственных за создание центров	Министерство образования	Приказ министерства	до 1 марта 2024 г.
        2	Ремонт помещений центра	Образовательная организация, на базе которой создается центр	Акт приемки работ	до 1 октября 2024 г.
        3	Набор обучающихся на программы центра	Образовательная организация, на базе которой создается центр	Приказ о зачислении	до 10 сентября 2024 г.
        """;

    public static string Text(string number = "21-p", string rows = Rows, string date = "3 июня 2024 г.") => $"""
        ПРАВИТЕЛЬСТВО
        ЛЕСОГОРСКОЙ ОБЛАСТИ

        РАСПОРЯЖЕНИЕ

        от {date} № 80-р
        г. Лесогорск

        О внесении изменений в распоряжение Правительства Лесогорской области
        от 15 января 2024 г. № {number}

        1. Внести в распоряжение Правительства Лесогорской области от 15 января 2024 г. № {number}
        «Об утверждении комплекса мер» изменение, изложив приложение в новой редакции согласно приложению.

        2. Контроль за исполнением настоящего распоряжения оставляю за собой.

        Председатель Правительства
        Лесогорской области                    П.П. Соснин

        Приложение
        к распоряжению Правительства Лесогорской области
        от {date} № 80-р

        КОМПЛЕКС МЕР («ДОРОЖНАЯ КАРТА»)
        по созданию и функционированию центров цифрового образования детей «IT-куб»
        в Лесогорской области в 2024–2026 годах

        № п/п	Наименование мероприятия	Ответственный	Результат	Срок
        {rows}
        """;

    /// <summary>The order in force, and the amending one loaded.</summary>
    public static async Task<(Visitor Visitor, string First, string Amending)> LoadedAsync(VekhaApp app, string? text = null)
    {
        var visitor = await app.SignedInAsync("coordinator");
        var first = await PrintedOrder.InForceAsync(visitor);
        return (visitor, first, await PrintedOrder.LoadAsync(visitor, text ?? Text()));
    }

    /// <summary>Also without the clauses that are not made and with changes that no clause causes, where there are such.</summary>
    public static async Task<IHtmlDocument> ApplyAsync(Visitor visitor, string act)
    {
        var effect = $"{act}/plans/1/effect";
        var agreed = (await visitor.PageAsync(effect)).QuerySelectorAll("#without, #unsaid")
            .ToDictionary(box => box.GetAttribute("name")!, box => box.GetAttribute("value")!);
        return await JobOfAsync(visitor, effect, "amend", agreed);
    }

    public static Task<IHtmlDocument> ReverseAsync(Visitor visitor, string act) => JobOfAsync(visitor, $"{act}/plans/1/reverse", "reverse");

    private static async Task<IHtmlDocument> JobOfAsync(
        Visitor visitor, string address, string form, Dictionary<string, string>? fields = null)
    {
        var answer = await visitor.PostAsync(address, form, fields);
        var job = PrintedOrder.AddressOf(answer);
        for (var tries = 0; tries < 100; tries++)
        {
            var page = await visitor.PageAsync(job);
            if (page.QuerySelector("progress") is null) return page;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The job did not end.");
    }
}
