using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>An amending order arrives: it is compared, its effect is looked at, it is applied, and given back.</summary>
public sealed class AmendingJourney(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    private const string Order = """
        ПРАВИТЕЛЬСТВО
        ЛЕСОГОРСКОЙ ОБЛАСТИ

        РАСПОРЯЖЕНИЕ

        от 3 июня 2024 г. № 80-р
        г. Лесогорск

        О внесении изменений в распоряжение Правительства Лесогорской области от 8 декабря 2023 г. № 714-p

        1. Внести в распоряжение Правительства Лесогорской области от 8 декабря 2023 г. № 714-p изменение, изложив приложение в новой редакции.

        Председатель Правительства
        Лесогорской области                    П.П. Соснин

        Приложение
        к распоряжению Правительства Лесогорской области
        от 3 июня 2024 г. № 80-р

        КОМПЛЕКС МЕР («ДОРОЖНАЯ КАРТА») по созданию центров «IT-куб» в 2023–2025 годах

        № п/п	Наименование мероприятия	Ответственный	Результат	Срок
        1	Назначен региональный координатор	Министерство образования Лесогорской области	Распоряжение регионального органа	до 1 марта 2024 г.
        2	Сформирован перечень оборудования	Организация, на базе которой создаётся центр	Письмо о согласовании перечня	до 20 июня 2024 г.
        3	Мониторинг работы центра	Организация, на базе которой создаётся центр	Отчёт о работе центра	ежеквартально
        4	Принято решение о создании центра	Организация, на базе которой создаётся центр	Приказ о создании центра	до 1 февраля 2024 г.
        5	Центр открыт	Организация, на базе которой создаётся центр	Информационное извещение	до 15 сентября 2024 г.
        6	Набраны обучающиеся	Организация, на базе которой создаётся центр	Приказ о зачислении	до 10 сентября 2024 г.
        """;

    [Fact]
    public async Task An_amending_order_is_compared_applied_and_given_back()
    {
        var page = await browser.SignedInAsync("coordinator");
        await page.PasteActAsync(Order);
        await page.FollowAsync(ActTexts.Amending_Compare);
        await PairByHandAsync(page);
        await page.FollowAsync(AmendingTexts.ToEffect);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new($"{AmendingTexts.EffectWithdrawn}") }).First)
            .ToBeVisibleAsync();
        if (await page.Locator("#without").IsVisibleAsync()) await page.Locator("#without").CheckAsync();
        await page.PressAsync(AmendingTexts.Confirm);
        await page.GetByRole(AriaRole.Heading, new() { Name = InForceTexts.Amending_JobDone }).IsSeenAsync();

        await page.FollowAsync(InForceTexts.Job_OpenPlan);
        await Assertions.Expect(page.Cell(TestRegion.OzerskCube.Name, "5").First)
            .ToHaveAttributeAsync("aria-label", new Regex("15"));
        var repairs = page.Locator(".vk-cell").And(page.GetByLabel(new Regex($"{TestRegion.OzerskCube.Name}, 5.*Ремонт")));
        await Assertions.Expect(repairs).ToHaveTextAsync("–");

        await page.FollowAsync(Texts.Editions_Title);
        await page.FollowAsync(Texts.ReverseEdition);
        await page.PressAsync(Texts.ReverseEdition);
        await page.GetByRole(AriaRole.Heading, new() { Name = InForceTexts.Amending_JobReversed }).IsSeenAsync();
        await page.FollowAsync(InForceTexts.Job_OpenPlan);
        await Assertions.Expect(repairs).ToHaveTextAsync("Б");
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    /// <summary>A person takes a new measure for a former one, and leaves it to the comparison again.</summary>
    private static async Task PairByHandAsync(IPage page)
    {
        var pair = page.GetByRole(AriaRole.Link, new() { Name = AmendingTexts.PairOf.With("6.\u00a0Набраны обучающиеся") });
        await pair.ClickAsync();
        await page.GetByLabel(AmendingTexts.PairBefore)
            .SelectOptionAsync(new SelectOptionValue { Label = "5.\u00a0Ремонт помещений центра" });
        await page.PressAsync(Texts.Save);
        await page.GetByText(AmendingTexts.ByPerson).First.IsSeenAsync();
        await pair.ClickAsync();
        await page.PressAsync(AmendingTexts.PairFound);
        await page.GetByText(AmendingTexts.ByPerson).IsNotThereAsync();
    }
}
