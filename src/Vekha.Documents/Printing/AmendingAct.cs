using System.Globalization;
using Vekha.Documents.Acts;

namespace Vekha.Documents.Printing;

/// <summary>An act that changes a plan, legally whole in one of two ways: row by row, with the new wording of each in the clause, or the
/// annex worded anew as a whole.</summary>
public static class AmendingAct
{
    private const string BlankDate = "от __________________", BlankNumber = "№ __________";

    /// <summary>«О внесении изменений в распоряжение Правительства области от 8 декабря 2023 г. № 714-р».</summary>
    public static string Title(Act amended) => $"О внесении изменений в {Named(amended)}";

    /// <param name="act">Head and signature of the amending act; its clauses follow from the change.</param>
    public static OfficialForm Of(Act act, PlanChange change, AmendingStyle style) =>
        style.IsWhole || change.Rows is not { } rows
            ? new([.. Act(act, change, style, isOne: true, [Whole(act, change, style)])], [[.. Annex(act, change)]])
            : new([.. Act(act, change, style, rows.Count + (change.IsRetitled ? 1 : 0) == 1, RowByRow(change, style, rows))], []);

    private static IEnumerable<FormPart> Act(Act act, PlanChange change, AmendingStyle style, bool isOne, IEnumerable<FormPart> clauses)
    {
        var head = act with { Clauses = [], Signatory = null, Title = OfOne(act.Title, change, isOne) };
        foreach (var part in OfficialAct.Head(head, BlankDate, BlankNumber)) yield return part;
        if (Preamble(act, style) is { } preamble) yield return new FormLine(FormLineKind.Clause, preamble);
        foreach (var part in clauses) yield return part;
        yield return new FormLine(
            FormLineKind.Clause, $"2. Контроль за исполнением настоящего {TypeOf(act).Genitive()} оставляю за собой.");
        if (act.Signatory is { } signatory) yield return OfficialAct.Signature(signatory);
    }

    /// <summary>One change is «изменение»; a title that a person wrote stays.</summary>
    private static string? OfOne(string? title, PlanChange change, bool isOne) =>
        isOne && title == Title(change.Amended) ? $"О внесении изменения в {Named(change.Amended)}" : title;

    private static string? Preamble(Act act, AmendingStyle style)
    {
        if (string.IsNullOrWhiteSpace(style.Reason)) return null;
        var reason = style.Reason.Trim().TrimEnd('.', ':', ',');
        var isOfBody = act is { Type: ActType.Resolution, Issuer: not null };
        return TypeOf(act).Verb(isOfBody) is { } verb ? $"{reason} {(isOfBody ? act.Issuer + " " : "")}{verb}:" : reason + ":";
    }

    private static FormLine Whole(Act act, PlanChange change, AmendingStyle style)
    {
        var restated = PlanName.Of(change.Title) is { } name
            ? $"{name.Accusative}, {name.Approved} указанным {TypeOf(change.Amended).Instrumental()},"
            : "приложение" + (change.Annex is { } number ? $" № {number}" : "") + " к нему";
        return new(FormLineKind.Clause, $"1. Внести изменение в {Cited(change.Amended)}{Editions(change, style)}, изложив {restated} "
            + $"в новой редакции согласно приложению к настоящему {TypeOf(act).Dative()}.");
    }

    private static IEnumerable<FormPart> RowByRow(PlanChange change, AmendingStyle style, IReadOnlyList<RowChange> rows)
    {
        var name = PlanName.Of(change.Title);
        var annex = "приложение" + (change.Annex is { } number ? $" № {number}" : "");
        var isOne = rows.Count + (change.IsRetitled ? 1 : 0) == 1;
        yield return new FormLine(FormLineKind.Clause, "1. Внести в " + (name is null
                ? $"{annex} к {TypeOf(change.Amended).Dative()} {CitedFrom(change.Amended)}"
                : $"{name.Accusative}, {name.Approved} {TypeOf(change.Amended).Instrumental()} {CitedFrom(change.Amended)}")
            + Editions(change, style) + (name is null ? "" : ",") + (isOne ? " следующее изменение:" : " следующие изменения:"));
        var place = 0;
        if (change.IsRetitled) yield return Clause(++place,
            $"Наименование {name?.Genitive ?? "приложения"} изложить в следующей редакции: «{change.Present.Title}».");
        foreach (var row in rows)
        {
            yield return Clause(++place, Sentence(row));
            if (row.Kind == RowChangeKind.Removed) continue;
            yield return new FormLine(FormLineKind.Quote, "«");
            yield return PlanForm.Rows(row.Rows, change.Present.Measures, change.Layout);
            yield return new FormLine(FormLineKind.Quote, "».");
        }
    }

    private static FormLine Clause(int place, string text) =>
        new(FormLineKind.Clause, string.Create(CultureInfo.InvariantCulture, $"1.{place}. {text}"));

    private static string Sentence(RowChange change) => (change.Kind, change.Numbers) switch
    {
        (RowChangeKind.Restated, [var one]) => $"Строку {one} изложить в следующей редакции:",
        (RowChangeKind.Restated, var rows) => $"Строки {Listed(rows)} изложить в следующей редакции:",
        (RowChangeKind.Removed, [var one]) => $"Строку {one} исключить.",
        (RowChangeKind.Removed, var rows) => $"Строки {Listed(rows)} исключить.",
        (_, [var one]) => $"{Below(change)} строкой {one} следующего содержания:",
        (_, var rows) => $"{Below(change)} строками {Listed(rows)} следующего содержания:",
    };

    private static string Below(RowChange change) => change.After is { } row ? $"После строки {row} дополнить" : "Дополнить";

    private static string Listed(IReadOnlyList<string> numbers) => $"{string.Join(", ", numbers.SkipLast(1))} и {numbers[^1]}";

    /// <summary>The new annex has two captions: its own, and in quotes that of the annex it replaces.</summary>
    private static IEnumerable<FormPart> Annex(Act act, PlanChange change)
    {
        yield return new FormLine(FormLineKind.Annex, PlanAnnex.Caption(null));
        yield return new FormLine(
            FormLineKind.AnnexOf, $"{OfficialAct.AnnexTo(act)}\n{OfficialAct.Requisites(act) ?? $"{BlankDate} {BlankNumber}"}");
        yield return new FormLine(FormLineKind.Annex, "«" + PlanAnnex.Caption(change.Annex));
        yield return new FormLine(FormLineKind.AnnexOf,
            string.Join('\n', new[] { OfficialAct.AnnexTo(change.Amended), OfficialAct.Requisites(change.Amended) }.OfType<string>()));
        if (change.Present.Title.Length > 0) yield return new FormLine(FormLineKind.PlanTitle, change.Present.Title);
        yield return PlanForm.Of(
            change.Present, change.Layout, new HashSet<Findings.FindingCode>(), _ => new HashSet<Findings.FindingCode>());
        yield return new FormLine(FormLineKind.Quote, "».");
    }

    private static string Editions(PlanChange change, AmendingStyle style)
    {
        if (!style.NamesFormer || change.Former.Count == 0) return "";
        var types = change.Former.Select(TypeOf).ToList();
        var noun = types.Distinct().Count() > 1 ? null : types.Count > 1 ? types[0].GenitivePlural() : types[0].Genitive();
        var acts = change.Former.Select(act =>
            (noun is null ? TypeOf(act).Genitive() + " " : "") + (OfficialAct.Requisites(act) ?? "без даты и номера"));
        return $" (в редакции {(noun is null ? "" : noun + " ")}{string.Join(", ", acts)})";
    }

    private static ActType TypeOf(Act act) => act.Type ?? ActType.Order;

    private static string Named(Act act) => string.Join(
        ' ', new[] { OfficialAct.OfIssuer(act, act.Type?.Nominative() ?? "акт"), OfficialAct.Requisites(act) }.OfType<string>());

    private static string Cited(Act act) => act.Title is { } title ? $"{Named(act)} «{title}»" : Named(act);

    /// <summary>The same without the word for its kind, which stands before it in another case.</summary>
    private static string CitedFrom(Act act) => Cited(act)[((act.Type?.Nominative() ?? "акт").Length + 1)..];
}
