using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Journal;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Acts.Amending;

/// <summary>An act without a plan of its own whose clauses change words of rows, through the pages.</summary>
public sealed class WordAmendmentTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Clauses_that_change_words_are_made_shown_applied_and_given_back()
    {
        var (visitor, act) = await DraftedAsync("""
            1) в строке 1:
            а) в графе «Результат» слово «министерства» исключить;
            б) слова «до 1 марта 2024 г.» заменить словами «до 15 марта 2024 г.»;
            2) в графе 5 строки 2 слово «августа» заменить словом «октября»;
            3) в строке 3 слова «закупка мебели» заменить словами «закупка техники».
            """);
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelectorAll("[data-amendment=Made]").Length.ShouldBe(3);
        var toDo = changes.QuerySelectorAll("[data-amendment=ToDo]").ShouldHaveSingleItem();
        toDo.TextContent.ShouldContain(AmendingTexts.Clause.With("1, 3)"));
        toDo.TextContent.ShouldContain(AmendingTexts.NotFoundInRow.With("3"));
        toDo.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith($"{act}/measures/");
        var rows = changes.QuerySelectorAll(".vk-compared tbody tr");
        rows.Select(r => r.QuerySelector(".vk-badge")!.TextContent)
            .ShouldBe([AmendingTexts.KindReworded, AmendingTexts.KindReworded, AmendingTexts.KindSame]);
        rows[0].TextContent.ShouldContain(AmendingTexts.Clause.With("1, 1), б)"));
        rows[0].QuerySelectorAll("ins").Select(i => i.TextContent).ShouldBe(["15"]);

        (await AmendingOrder.ApplyAsync(visitor, act))
            .QuerySelector("[role=status]")!.TextContent.ShouldContain(InForceTexts.Amending_JobDone);
        (await DueAsync()).ShouldBe([new(2024, 3, 15), new(2024, 10, 15), null], ignoreOrder: true);
        (await AmendingOrder.ReverseAsync(visitor, act))
            .QuerySelector("[role=status]")!.TextContent.ShouldContain(InForceTexts.Amending_JobReversed);
        (await DueAsync()).ShouldBe([new(2024, 3, 1), new(2024, 8, 15), null], ignoreOrder: true);
    }

    /// <summary>The commonest form of an amending act: the rows alone, in no order, without the titles of their columns.</summary>
    [Fact]
    public async Task Rows_that_clauses_print_take_the_place_of_those_they_change()
    {
        var (visitor, act) = await DraftedAsync("""
            1) дополнить строкой 1.1 следующего содержания:

            «1.1\tВыставка проектов центров\tМинистерство образования\tПриказ министерства\t20 декабря 2024 г.»;

            2) строку 2 изложить в следующей редакции:

            «2\tРемонт помещений центра\tОбразовательная организация, на базе которой создается центр\tАкт приемки работ\tдо 1 октября 2024 г.»;

            3) строку 3 исключить.
            """.Replace("\\t", "\t", StringComparison.Ordinal));
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelectorAll(".vk-compared tbody .vk-badge").Select(b => b.TextContent)
            .ShouldBe([AmendingTexts.KindSame, AmendingTexts.KindNew, AmendingTexts.KindReworded, AmendingTexts.KindGone]);
        changes.QuerySelectorAll("[data-amendment=ToDo]").ShouldBeEmpty();
        changes.QuerySelectorAll(".vk-compared tbody tr")[2].TextContent.ShouldContain(AmendingTexts.Clause.With("1, 2)"));
        // The row that is gone was taken out by a clause: nothing is lost that had to be taken over.
        changes.Body!.TextContent.ShouldNotContain(AmendingTexts.Fill);
        (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure]").Length.ShouldBe(3);

        await AmendingOrder.ApplyAsync(visitor, act);
        (await DueAsync()).ShouldBe([new(2024, 3, 1), new(2024, 12, 20), new(2024, 10, 1), null], ignoreOrder: true);
    }

    /// <summary>The act tells by numbers which row is which: however much a new row is like another, or a row worded anew unlike its former
    /// self.</summary>
    [Fact]
    public async Task A_printed_row_is_the_one_its_clause_names()
    {
        var (visitor, act) = await DraftedAsync("""
            1) дополнить строкой 2.1 следующего содержания:

            «2.1\tРемонт помещений центра\tОбразовательная организация, на базе которой создается центр\tАкт приемки работ\tдо 1 октября 2024 г.»;

            2) строку 3 изложить в следующей редакции:

            «3.\tВыставка проектов\tМинистерство образования\tАфиша\t20 декабря 2024 г.».
            """.Replace("\\t", "\t", StringComparison.Ordinal));
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelectorAll(".vk-compared tbody .vk-badge").Select(b => b.TextContent)
            .ShouldBe([AmendingTexts.KindSame, AmendingTexts.KindSame, AmendingTexts.KindNew, AmendingTexts.KindReworded]);
        changes.QuerySelectorAll("[data-amendment=ToDo]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_worded_as_another_measure_is_asked_about_and_ends_where_a_person_says_so()
    {
        var (visitor, act) = await DraftedAsync(OtherMeasure);
        var effect = $"{act}/plans/1/effect";
        var refused = await Visitor.ReadAsync(await visitor.PostAsync(effect, "amend"));
        refused.QuerySelector("#doubtful-error")!.TextContent.ShouldBe(ActTexts.ActFault_OtherMeasures.With(1));
        refused.QuerySelector("#doubtful")!.TextContent.ShouldContain("Выставка проектов");

        var changes = await AnswerAsync(visitor, act, AmendingTexts.DoubtfulOther);
        changes.QuerySelectorAll(".vk-compared tbody .vk-badge").Select(b => b.TextContent)
            .ShouldBe([AmendingTexts.KindNew, AmendingTexts.KindGone], ignoreOrder: true);
        changes.QuerySelectorAll("#other-measures, [data-amendment=ToDo], [data-unsaid]").ShouldBeEmpty();
        // The clause has taken the row out: nothing is to be taken over.
        changes.Body!.TextContent.ShouldNotContain(AmendingTexts.Fill);
        await AmendingOrder.ApplyAsync(visitor, act);
        await using var db = _app.Database.Open();
        (await db.Obligations.CountAsync(o => o.State == Planning.Obligations.ObligationState.Withdrawn && o.Due == null, Ct)).ShouldBe(2);
        (await db.Obligations.CountAsync(o => o.Due == new DateOnly(2024, 12, 20), Ct)).ShouldBe(2);
        (await db.Journal.CountAsync(j => j.Kind == JournalKind.ObligationReworded.Name, Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Where_it_is_the_same_measure_the_change_of_its_name_stands_in_the_history_and_so_does_its_return()
    {
        var (visitor, act) = await DraftedAsync(OtherMeasure);
        var changes = await AnswerAsync(visitor, act, AmendingTexts.DoubtfulSame);
        changes.QuerySelector("#other-measures").ShouldBeNull();
        changes.QuerySelector(".vk-compared")!.TextContent.ShouldContain(AmendingTexts.ByPerson);
        await AmendingOrder.ApplyAsync(visitor, act);
        await using var db = _app.Database.Open();
        var told = await db.Journal.AsNoTracking().Where(j => j.Kind == JournalKind.ObligationReworded.Name).ToListAsync(Ct);
        told.Select(j => (j.From, j.To)).Distinct().ShouldBe([("3.\u00a0Закупка оборудования", "3.\u00a0Выставка проектов")]);
        (await visitor.PageAsync($"/obligations/{told[0].AboutId}")).QuerySelector(".vk-history")!.TextContent
            .ShouldContain(JournalTexts.ObligationReworded);

        await AmendingOrder.ReverseAsync(visitor, act);
        (await db.Journal.CountAsync(j => j.Kind == JournalKind.ObligationReworded.Name && j.To == told[0].From, Ct)).ShouldBe(told.Count);
    }

    private const string OtherMeasure = """
        строку 3 изложить в следующей редакции:

        «3.	Выставка проектов	Образовательная организация, на базе которой создается центр	Афиша	20 декабря 2024 г.».
        """;

    private static async Task<IHtmlDocument> AnswerAsync(Visitor visitor, string act, string answer)
    {
        var page = await visitor.PageAsync($"{act}/plans/1/changes");
        var button = page.QuerySelectorAll<IHtmlButtonElement>("#other-measures button").Single(b => b.TextContent.Trim() == answer);
        await visitor.PostAsync(
            Visitor.FormOf(page, "doubtful"), $"{act}/plans/1/changes", new() { [button.GetAttribute("name")!] = button.Value });
        return await visitor.PageAsync($"{act}/plans/1/changes");
    }

    [Fact]
    public async Task A_new_row_stands_by_its_number_wherever_else_rows_are_printed()
    {
        var (visitor, act) = await DraftedAsync("""
            1) строку 3 изложить в следующей редакции:

            «3\tЗакупка оборудования\tОбразовательная организация, на базе которой создается центр\tИзвещение о закупке\tдо 1 июня 2024 г.»;

            2) дополнить строкой 1.1 следующего содержания:

            «1.1\tВыставка проектов центров\tМинистерство образования\tПриказ министерства\t20 декабря 2024 г.».
            """.Replace("\\t", "\t", StringComparison.Ordinal));
        (await visitor.PageAsync($"{act}/plans/1/changes?kind=all"))
            .QuerySelectorAll(".vk-compared tbody .vk-badge").Select(b => b.TextContent)
            .ShouldBe([AmendingTexts.KindSame, AmendingTexts.KindNew, AmendingTexts.KindSame, AmendingTexts.KindReworded]);
    }

    [Fact]
    public async Task Clauses_of_the_act_itself_change_nothing_of_the_plan()
    {
        var (visitor, act) = await DraftedAsync("в пункте 2 слова «настоящего распоряжения» исключить.");
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelectorAll("[data-amendment]").ShouldHaveSingleItem().TextContent.ShouldContain(AmendingTexts.OfAct);
        changes.QuerySelectorAll(".vk-compared .vk-badge").ShouldAllBe(b => b.TextContent == AmendingTexts.KindSame);
    }

    [Fact]
    public async Task Every_clause_stands_in_one_of_three_groups_and_their_sums_on_top()
    {
        var (visitor, act) = await DraftedAsync("""
            1) в строке 1 слова «до 1 марта 2024 г.» заменить словами «до 15 марта 2024 г.»;
            2) перенести срок исполнения мероприятия, указанного в строке 2, на 25 декабря 2024 г.;
            3) строки 2 и 3 поменять местами;
            4) наименование комплекса мер изложить в следующей редакции: «Комплекс мер по развитию центров»;
            5) преамбулу исключить;
            6) шрифт таблицы увеличить.
            """);
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelector("[data-account]")!.TextContent.Trim().ShouldBe(AmendingTexts.Account.With("7\u00a0пунктов", "2", "3", "2"));
        changes.QuerySelectorAll("[data-clause]").Select(c => c.GetAttribute("data-clause"))
            .ShouldBe(["ToDo", "ToDo", "ToDo", "Made", "Made", "Aside", "Aside"]);
        var toDo = changes.QuerySelectorAll("[data-clause=ToDo]");
        toDo.ShouldAllBe(c => c.Closest("details") == null);
        toDo[0].TextContent.ShouldContain("25 декабря 2024 г.»");
        var correct = toDo[0].QuerySelector("a")!.GetAttribute("href")!;
        correct.ShouldStartWith($"{act}/measures/");
        var form = await visitor.PageAsync(correct);
        form.QuerySelector("#deadline")!.TextContent.ShouldBe("до 25 декабря 2024 г.");
        form.QuerySelector("[role=status]")!.TextContent.ShouldBe(MeasureTexts.Proposed.With("1, 2)"));
        toDo[0].QuerySelectorAll("a")[^1].GetAttribute("href")!.ShouldStartWith($"{act}?lines=");
        (await visitor.PageAsync(act)).Body!.TextContent.ShouldContain("Комплекс мер по развитию центров");
    }

    [Fact]
    public async Task Clauses_that_are_not_made_are_told_where_it_is_decided_and_stay_in_the_history()
    {
        var (visitor, act) = await DraftedAsync("""
            1) в графе «Результат» строки 1 слово «министерства» исключить;
            2) исполнение мероприятия, предусмотренного строкой 2, возложить на институт;
            3) дополнить строкой 3-1 следующего содержания: «3-1. Выставка | Министерство образования | Приказ | до 20 декабря 2024 г.»;
            4) в строке 1 срок исполнения сдвинуть на один месяц.
            """);
        var toDo = (await visitor.PageAsync($"{act}/plans/1/changes?kind=all")).QuerySelectorAll("[data-clause=ToDo]");
        toDo.Length.ShouldBe(3);
        toDo[0].QuerySelector("a")!.TextContent.ShouldStartWith(AmendingTexts.CorrectRow.With("2."));
        toDo[1].TextContent.ShouldContain(AmendingTexts.RowInClause);
        toDo[1].QuerySelector("a")!.GetAttribute("href").ShouldBe($"{act}#plan-1");
        toDo[2].TextContent.ShouldContain(AmendingTexts.WhichDate.With("1"));
        toDo[2].QuerySelector("a")!.GetAttribute("href")!.ShouldNotContain("?");

        var told = AmendingTexts.ClausesLeft.With("1", "4", "3");
        var effect = await visitor.PageAsync($"{act}/plans/1/effect");
        effect.QuerySelector("#clauses-left.vk-large")!.TextContent.Trim().ShouldBe(told);
        effect.QuerySelectorAll("[data-clause-left]").Length.ShouldBe(3);
        foreach (var accepted in new[] { "", "2" })
        {
            var refused = await visitor.PostAsync($"{act}/plans/1/effect", "amend", new() { ["Form.Without"] = accepted });
            refused.StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
            (await Visitor.ReadAsync(refused)).QuerySelector("#without-error")!.TextContent.ShouldBe(ActTexts.ActFault_ClausesLeft.With(3));
        }
        await AmendingOrder.ApplyAsync(visitor, act);
        await using var db = _app.Database.Open();
        var edition = await db.Editions.Where(e => e.ActId == PrintedOrder.IdOf(act)).Select(e => e.Id).SingleAsync(Ct);
        (await visitor.PageAsync($"/plan/editions?edition={edition}")).Body!.TextContent.ShouldContain(told);
    }

    [Fact]
    public async Task An_act_without_number_and_date_is_applied_only_with_a_reason()
    {
        const string reason = "Проект акта, подписание 5 июня";
        var text = AmendingOrder.Text().Replace("от 3 июня 2024 г. № 80-р\nг. Лесогорск", "от ________ № ______\nг. Лесогорск");
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app, text);
        var effect = await visitor.PageAsync($"{act}/plans/1/effect");
        effect.QuerySelector($"a[href='{act}/head']").ShouldNotBeNull();
        var refused = await Visitor.ReadAsync(await visitor.PostAsync($"{act}/plans/1/effect", "amend", new() { ["Form.WhyDraft"] = " " }));
        refused.QuerySelector("#why-draft-error")!.TextContent.ShouldBe(ActTexts.ActFault_Unnumbered);
        await visitor.PostAsync($"{act}/plans/1/effect", "amend", new() { ["Form.WhyDraft"] = reason });
        await _app.JobsEndedAsync();
        await using var db = _app.Database.Open();
        (await db.Journal.Where(j => j.Kind == "edition.amended").Select(j => j.Reason).ToListAsync(Ct))
            .ShouldBe([reason]);
    }

    [Fact]
    public async Task An_act_whose_clauses_cannot_be_read_says_that_only_tables_are_compared()
    {
        var text = AmendingOrder.Text();
        var (from, to) = (text.IndexOf("1. Внести", StringComparison.Ordinal), text.IndexOf("Председатель", StringComparison.Ordinal));
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app, text.Remove(from, to - from));
        (await visitor.PageAsync($"{act}/plans/1/changes?kind=all")).QuerySelector(".vk-note[role=status]")!.TextContent
            .ShouldContain(AmendingTexts.NoClauses);
    }

    [Fact]
    public async Task An_act_that_changes_a_plan_says_so_and_what_comes_next()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var text = AmendingOrder.Text();
        var act = await PrintedOrder.LoadAsync(visitor, text[..text.IndexOf("Приложение", StringComparison.Ordinal)]);
        var page = await visitor.PageAsync(act);
        page.Body!.TextContent.ShouldNotContain(ActTexts.NoPlans);
        page.Body.TextContent.ShouldContain(ActTexts.Amending_Changes.With("№\u00a021-"));
        page.QuerySelector($"a[href='{act}/former']").ShouldNotBeNull();
    }

    private async Task<(Visitor Visitor, string Act)> DraftedAsync(string changes)
    {
        var visitor = await _app.SignedInAsync("coordinator");
        await PrintedOrder.InForceAsync(visitor);
        var text = AmendingOrder.Text();
        var act = await PrintedOrder.LoadAsync(visitor, text[..text.IndexOf("Приложение", StringComparison.Ordinal)]
            .Replace("изменение, изложив приложение в новой редакции согласно приложению.", "следующие изменения:\n" + changes));
        await visitor.PostAsync($"{act}/former", "former");
        return (visitor, act);
    }

    private async Task<List<DateOnly?>> DueAsync()
    {
        await using var db = _app.Database.Open();
        return await db.Obligations.Select(o => o.Due).Distinct().ToListAsync(Ct);
    }
}
