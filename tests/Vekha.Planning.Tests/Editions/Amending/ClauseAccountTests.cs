using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Tests.Editions.Amending;

/// <summary>Every clause of an act is made, to do, or not about the plan.</summary>
public sealed class ClauseAccountTests
{
    private static readonly string[] Leads =
    [
        "Внести в дорожную карту следующие изменения:",
        "Внести в приложение № 1 к распоряжению от 8 декабря 2023 г. № 714-р следующие изменения:",
        "Внести в распоряжение Правительства Лесной области от 8 декабря 2023 г. № 714-р «О центрах» следующие изменения:",
        "В комплекс мер («дорожную карту») внести следующие изменения:", "Внести следующие изменения и дополнения в план мероприятий:",
    ];

    private static readonly string[] Places = ["в строке {0}", "в позиции {0}", "в графе 5 строки {0}", "в мероприятии {0}"];

    private static readonly string[] Above = ["в строке {0}:", "в позиции {0}:", "в графе 5:"];

    // {0} is the number of a row, {1} tells the order from all others.
    private static readonly string[] Orders =
    [
        "слова «а{1}» заменить словами «б»", "слово «а{1}» исключить", "цифры «{1}» заменить цифрами «7»",
        "после слов «а{1}» дополнить словами «б; 1) в»", "строку {0} исключить в связи с а{1}",
        "строку {0} изложить в следующей редакции: «а{1}»",
        "дополнить строкой {0}.1 следующего содержания: «а{1}»",
        "по всему тексту слова «а{1}» заменить словами «б» в соответствующем падеже",
        "перенести срок исполнения мероприятия, указанного в строке {0}, на а{1}",
        "ответственным исполнителем по строке {0} определить а{1}",
        "строки {0} и 3 поменять местами из-за а{1}", "строки {0} и 3 объединить под именем «а{1}»",
        "графу «а{1}» выделить полужирным шрифтом",
        "нумерацию раздела «а{1}» упорядочить", "позицию, касающуюся «а{1}», исключить",
        "наименование комплекса мер изложить в следующей редакции: «а{1}»",
        "преамбулу дополнить словами «а{1}»", "сноску «а{1}» перенести под таблицу", "строка {0} подлежит уточнению в части «а{1}»",
        "абзац второй строки {0} после «а{1}» снять", "пункт {0} распоряжения с «а{1}» признать утратившим силу",
        "примечание «а{1}» опустить",
    ];

    private static readonly string[] Others =
    [
        "Контроль за исполнением настоящего распоряжения оставляю за собой.", "Настоящее распоряжение вступает в силу со дня подписания.",
        "Признать утратившим силу распоряжение от 5 мая 2023 г. № 40-р.", "Опубликовать настоящее распоряжение на портале.",
    ];

    [Fact]
    public void The_sums_of_any_act_are_its_printed_clauses_each_once()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var act = new RandomAct(new Random(seed));
            var read = ClauseAmendments.In(act.Act);
            var told = string.Join('\n', act.Act.Clauses.Select(c => $"{c.Number}. {c.Text}"));
            string.Join(" | ", read.Select(c => c.Where)).ShouldBe(string.Join(" | ", act.Printed.Select(p => p.Where)), told);
            foreach (var (clause, printed) in read.Zip(act.Printed)) clause.Text.ShouldContain(printed.Mark, customMessage: told);

            var account = AccountOf(act.Act);
            account.Clauses.Count.ShouldBe(act.Printed.Count);
            Enum.GetValues<ClauseGroup>().Sum(account.Count).ShouldBe(act.Printed.Count);
            account.Clauses.Where(c => c.Clause.Subject != ClauseSubject.Change).ShouldAllBe(c => c.Group == ClauseGroup.Aside);
            account.Clauses.Where(c => c.Clause.Subject == ClauseSubject.Change).ShouldAllBe(c => c.Notes.Count > 0, told);
        }
    }

    [Theory]
    [InlineData("Перенести срок исполнения мероприятия, указанного в строке 1, на 25 декабря 2026 г.", AmendmentOutcome.Proposed)]
    [InlineData("Ответственным исполнителем по строке 1 определить институт.", AmendmentOutcome.Proposed)]
    [InlineData("Строку «Закупить оборудование» исключить.", AmendmentOutcome.Made)]
    [InlineData("В строке, содержащей слова «центр «Луч»», слово «центр» заменить словом «клуб».", AmendmentOutcome.Made)]
    [InlineData("Позицию, касающуюся закупки оборудования, исключить.", AmendmentOutcome.Alike)]
    [InlineData("Позицию, касающуюся выпускного вечера, исключить.", AmendmentOutcome.NoSuchRow)]
    [InlineData("Позицию, касающуюся оборудования, исключить.", AmendmentOutcome.Alike)]
    [InlineData("Позицию «Утвердить перечень», исключить.", AmendmentOutcome.Alike)]
    [InlineData("Строку «Итого» исключить.", AmendmentOutcome.NoSuchRow)]
    [InlineData("Наименование дорожной карты изложить в следующей редакции: «План».", AmendmentOutcome.Made)]
    public void Orders_in_other_words_are_made_or_proposed(string clause, AmendmentOutcome outcome) =>
        new AmendedText(clause).Outcomes.ShouldBe([outcome]);

    [Fact]
    public void A_proposal_tells_the_part_and_the_words()
    {
        var change = new AmendedText("Срок по строке 4 установить: «до 1 мая 2027 г.».").Result.Amendments.ShouldHaveSingleItem();
        change.Proposal.ShouldBe(new CellProposal(Documents.Plans.MeasurePart.Deadline, "до 1 мая 2027 г."));
        change.Row!.Number.ShouldBe("4");
    }

    [Fact]
    public void Words_of_the_whole_act_are_those_of_its_plan_too()
    {
        var account = AccountOf(
            "1) по всему тексту слова «отдел образования» заменить словами «управление образования» в соответствующем падеже;",
            "2) по всему тексту слова «иной отдел» заменить словами «отдел»;", "3) слова «институт» исключить;", "4) пункт 2 исключить;",
            "5) пункт 4 исключить;", "6) в пункте 2 слово «школы» исключить;",
            "7) дополнить пунктом 3 следующего содержания: «3. Контроль.»;",
            "8) дополнить пунктом 12 следующего содержания: «12. Слёт»;", "9) преамбулу исключить;", "10) неясное уточнить.");
        account.Clauses.Select(c => c.Group).ShouldBe(
        [
            ClauseGroup.ToDo, ClauseGroup.Aside, ClauseGroup.ToDo, ClauseGroup.Aside, ClauseGroup.ToDo, ClauseGroup.ToDo, ClauseGroup.Aside,
            ClauseGroup.ToDo, ClauseGroup.Aside, ClauseGroup.ToDo,
        ]);
        account.Clauses[0].Notes.ShouldAllBe(n => n.Change.Outcome == AmendmentOutcome.Made && n.State == AmendmentState.Waiting);
        account.Clauses[2].Notes.ShouldHaveSingleItem().Change.Candidates.ShouldBe(
            [AmendedText.Rows.Single(row => row.Number == "4").Id]);
    }

    [Fact]
    public void Rows_that_have_changed_places_in_the_draft_are_done()
    {
        const string clause = "Строки 3 и 4 поменять местами.";
        var text = new AmendedText(clause);
        text.Outcomes.ShouldBe([AmendmentOutcome.Swap, AmendmentOutcome.Swap]);
        StatesIn("1", "2", "3", "3.1", "4").ShouldAllBe(state => state == AmendmentState.ToDo);
        StatesIn("1", "2", "4", "3.1", "3").ShouldAllBe(state => state == AmendmentState.ByPerson);

        IEnumerable<AmendmentState> StatesIn(params string[] order)
        {
            var draft = order.Select(number => AmendedText.Drafted(AmendedText.Rows.First(row => row.Number == number).Measure)).ToList();
            foreach (var (i, row) in draft.Index()) row.Move(EditionState.Draft, i + 1).ShouldBeNull();
            return AmendmentNote.Of(text.Result, draft, PlanComparison.Of(AmendedText.Rows, draft)).Select(note => note.State);
        }
    }

    private static ClauseAccount AccountOf(params string[] items) => AccountOf(new Act(
        ActType.Order, null, new(2024, 6, 3), "80-р", null, "О внесении изменений в распоряжение от 8 декабря 2023 г. № 714-р", [],
        [new("1", "Внести в распоряжение от 8 декабря 2023 г. № 714-р следующие изменения: " + string.Join(' ', items))], null));

    private static ClauseAccount AccountOf(Act act)
    {
        var clauses = ClauseAmendments.In(act);
        var amended = AmendedRows.Of(clauses.SelectMany(c => c.Amendments), AmendedText.Rows, AmendedText.Plan with
        {
            Title = "Комплекс мер",
            Clauses = ["1", "2"],
        });
        var draft = AmendedText.Rows.Select(row => AmendedText.Drafted(row.Measure)).ToList();
        return ClauseAccount.Of(clauses, AmendmentNote.Of(amended, draft, PlanComparison.Of(AmendedText.Rows, draft), "Комплекс мер"));
    }

    /// <summary>An act of clauses as drafters number them, and the sentences of it that order something.</summary>
    private sealed class RandomAct
    {
        private readonly Random random;

        public RandomAct(Random random)
        {
            this.random = random;
            var clauses = random.Next(4) switch { 0 => Numbered(), 1 => Bracketed(), 2 => Annexed(), _ => Apart() };
            foreach (var other in Others.Where(_ => random.Next(2) == 0))
            {
                clauses.Add(new($"{clauses.Max(c => int.TryParse(c.Number.Split('.')[0], out var number) ? number : 0) + 1}", other));
                Printed.Add((clauses[^1].Number, other.TrimEnd('.')));
            }
            Act = new(ActType.Order, null, new(2024, 6, 3), "80-р", null, "О внесении изменений в распоряжение", [], clauses, null);
        }

        public Act Act { get; }

        public List<(string Where, string Mark)> Printed { get; } = [];

        /// <summary>«1. Внести …: 1.1. … 1.2. …»</summary>
        private List<Clause> Numbered()
        {
            List<Clause> clauses = [new("1", One(Leads))];
            for (var i = 1; i <= random.Next(1, 8); i++)
                clauses.Add(new($"1.{i}", random.Next(4) == 0 ? Nested($"1.{i}", Capital(Above)) : Sentences($"1.{i}", ".")));
            return clauses;
        }

        /// <summary>«1. Внести …: 1) …; 2) …: а) …; б) ….»</summary>
        private List<Clause> Bracketed()
        {
            var items = Enumerable.Range(1, random.Next(1, 8))
                .Select(i => $"{i}) " + (random.Next(4) == 0 ? Nested($"1, {i})", Row(One(Above))) : Sentences($"1, {i})", ";"))).ToList();
            return [new("1", One(Leads) + " " + string.Join(' ', items))];
        }

        /// <summary>«1. Утвердить прилагаемые изменения.» and the annex with its own numbers.</summary>
        private List<Clause> Annexed() =>
        [
            new("1", "Утвердить прилагаемые изменения, которые вносятся в распоряжение от 8 декабря 2023 г. № 714-р."),
            new(AnnexedChanges.Heading, "ИЗМЕНЕНИЯ, которые вносятся в дорожную карту"),
            .. Enumerable.Range(1, random.Next(1, 6)).Select(i => $"{i} изменений").Select(number => new Clause(
                number, random.Next(4) == 0 ? Nested(number, Capital(Above)) : Sentences(number, "."))),
        ];

        /// <summary>Each change is a clause of the act.</summary>
        private List<Clause> Apart() =>
            [.. Enumerable.Range(1, random.Next(1, 6)).Select(i => new Clause($"{i}", Sentences($"{i}", ".")))];

        private string Nested(string where, string above)
        {
            var letters = "абвгдежзик"[..random.Next(1, 5)];
            return above + " " + string.Join(' ', letters.Select(letter => $"{letter}) " + Sentences($"{where}, {letter})", ";")));
        }

        /// <summary>One order, or several in one paragraph.</summary>
        private string Sentences(string where, string end) =>
            string.Join("; ", Enumerable.Range(0, random.Next(5) == 0 ? 2 : 1).Select(_ => Order(where))) + end;

        private string Order(string where)
        {
            var mark = $"{Printed.Count + 100}";
            Printed.Add((where, mark));
            var order = string.Format(System.Globalization.CultureInfo.InvariantCulture, One(Orders), random.Next(1, 5), mark);
            return order.StartsWith("слов", StringComparison.Ordinal) && random.Next(2) == 0 ? $"{Row(One(Places))} {order}" : order;
        }

        private string Row(string place) => string.Format(System.Globalization.CultureInfo.InvariantCulture, place, random.Next(1, 5));

        private string Capital(string[] places) => Row(One(places)) is var place ? char.ToUpperInvariant(place[0]) + place[1..] : "";

        private string One(string[] of) => of[random.Next(of.Length)];
    }
}
