using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Vekha.Planning.Editions;

namespace Vekha.Testing;

/// <summary>An order of our own in the form of the real ones, and the way it is loaded.</summary>
public static class PrintedOrder
{
    public const string Text = """
        ПРАВИТЕЛЬСТВО
        ЛЕСОГОРСКОЙ ОБЛАСТИ

        РАСПОРЯЖЕНИЕ

        от 15 января 2024 г. № 21-р
        г. Лесогорск

        Об утверждении комплекса мер («дорожной карты») по созданию
        и функционированию центров цифрового образования детей «IT-куб»
        в Лесогорской области в 2024–2026 годах

        1. Утвердить прилагаемый комплекс мер («дорожную карту»).

        2. Контроль за исполнением настоящего распоряжения оставляю за собой.

        Председатель Правительства
        Лесогорской области                    П.П. Соснин

        Приложение
        к распоряжению Правительства Лесогорской области
        от 15 января 2024 г. № 21-р

        КОМПЛЕКС МЕР («ДОРОЖНАЯ КАРТА»)
        по созданию и функционированию центров цифрового образования детей «IT-куб»
        в Лесогорской области в 2024–2026 годах

        № п/п	Наименование мероприятия	Ответственный	Результат	Срок
        1	Утверждение должностных лиц, ответственных за создание центров	Министерство образования	Приказ министерства	до 1 марта 2024 г.
        2	Ремонт помещений центра	Образовательная организация, на базе которой создается центр	Акт приемки работ	до 15 августа 2024 г.
        3	Закупка оборудования	Образовательная организация, на базе которой создается центр	Извещение о закупке	когда позволят обстоятельства
        """;

    /// <summary>What is sent to confirm.</summary>
    public static Dictionary<string, string> Confirmed => new()
    {
        ["Form.Do"] = "Confirm",
        ["Form.Reason"] = "Проверено по подлиннику",
        ["Form.TakeReason"] = "Отчёты приняты",
    };

    /// <summary>Chooses the centre of 2023 too, which the years of the plan do not name.</summary>
    public const string BothCohorts = "?chosen=true&cohort=2023&cohort=2024";

    public static byte[] File => Encoding.UTF8.GetBytes(Text);

    /// <summary>Loads it and returns its address, «/acts/…».</summary>
    public static async Task<string> LoadAsync(Visitor visitor, string text = Text)
    {
        var answer = await visitor.PostAsync("/acts/new", "new-act", new() { ["Form.Text"] = text });
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException(
                $"Not loaded: {answer.StatusCode} {(await Visitor.ReadAsync(answer)).QuerySelector(".vk-error")?.TextContent}");
        return AddressOf(answer);
    }

    /// <summary>Loads it as the coordinator of the region.</summary>
    public static async Task<(Visitor Visitor, string Act)> LoadedAsync(VekhaApp app)
    {
        var visitor = await app.SignedInAsync("coordinator");
        return (visitor, await LoadAsync(visitor));
    }

    public static string AddressOf(HttpResponseMessage answer)
    {
        var location = answer.Headers.Location!;
        return location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
    }

    public static ActId IdOf(string address) => new(Guid.Parse(address.Split('/')[2]));

    public static async Task<string> MeasureAddressAsync(Visitor visitor, string act, int measure)
    {
        var page = await visitor.PageAsync(act);
        var id = page.QuerySelectorAll("[data-measure]")[measure - 1].GetAttribute("data-measure");
        return $"{act}/measures/{id}";
    }

    /// <summary>Loads it and puts it in force; returns its address.</summary>
    public static async Task<string> InForceAsync(Visitor visitor)
    {
        var act = await LoadAsync(visitor);
        await PutInForceAsync(visitor, act);
        return act;
    }

    /// <summary>Confirms on the page of putting in force, with a reason because tests share plans, and waits for the job to end.</summary>
    public static async Task<IHtmlDocument> PutInForceAsync(Visitor visitor, string act, string query = BothCohorts)
    {
        var answer = await visitor.PostAsync($"{act}/plans/1/in-force{query}", "confirm", Confirmed);
        var job = AddressOf(answer);
        for (var tries = 0; tries < 100; tries++)
        {
            var page = await visitor.PageAsync(job);
            if (page.QuerySelector("progress") is null) return page;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The job did not end.");
    }
}
