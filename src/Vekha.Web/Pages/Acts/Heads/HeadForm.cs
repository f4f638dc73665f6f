using Vekha.Application;
using Vekha.Documents.Acts;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Heads;

/// <summary>The head of an act as it is typed, with its clauses and the acts it changes.</summary>
public sealed class HeadForm
{
    private const int LongestNumber = 100;

    /// <summary>The button that was pressed: «save», «add-clause:2», «remove-clause:2», «add-amends», «remove-amends:0».</summary>
    public string? Do { get; set; }
    public uint Version { get; set; }
    public string? Type { get; set; }
    public string? Issuer { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }
    public string? Place { get; set; }
    public string? Title { get; set; }
    public string? Name { get; set; }
    public string? Position { get; set; }
    // Where no row is posted, null is bound.
    public List<AmendsRow> Amends { get; set => field = value ?? []; } = [];
    public List<ClauseRow> Clauses { get; set => field = value ?? []; } = [];

    public static HeadForm Of(Act? head, uint version) => new()
    {
        Version = version,
        Type = head?.Type?.ToString(),
        Issuer = head?.Issuer,
        Number = head?.Number,
        Date = head?.Date is { } date ? Russian.Digits(date) : null,
        Place = head?.Place,
        Title = head?.Title,
        Name = head?.Signatory?.Name,
        Position = head?.Signatory?.Position,
        Amends = [.. (head?.Amends ?? []).Select(AmendsRow.Of)],
        Clauses = [.. (head?.Clauses ?? []).Select(ClauseRow.Of)],
    };

    /// <summary>The head as it is typed. Ask for <see cref="Errors"/> first.</summary>
    public Act Read() => new(
        Enum.TryParse<ActType>(Type, out var type) ? type : null, Typed.Line(Issuer), TypedDay.Of(Date), TypedNumber.Read(Number),
        Typed.Line(Place), Typed.Line(Title),
        [.. Amends.Where(row => !row.IsEmpty).Select(row => row.Read())],
        [.. Clauses.Where(row => !row.IsEmpty).Select(row => row.Read())],
        Typed.Line(Name) is { } name ? new(name, Typed.Line(Position) ?? "") : null);

    /// <summary>Does what a button other than «save» asks for.</summary>
    public void ChangeRows()
    {
        var (action, index) = Do?.Split(':') is [var name, var number] && int.TryParse(number, out var i) ? (name, i) : (Do, -1);
        switch (action)
        {
            case "add-clause" when index < Clauses.Count: Clauses.Insert(index < 0 ? Clauses.Count : index + 1, new()); break;
            case "remove-clause" when index >= 0 && index < Clauses.Count: Clauses.RemoveAt(index); break;
            case "add-amends": Amends.Add(new()); break;
            case "remove-amends" when index >= 0 && index < Amends.Count: Amends.RemoveAt(index); break;
        }
    }

    public IReadOnlyDictionary<string, string> Errors()
    {
        var errors = new Dictionary<string, string>();
        if (Typed.Text(Date) is not null && TypedDay.Of(Date) is null) errors[nameof(Date)] = ActTexts.Form_NotADay;
        if (TypedNumber.Read(Number) is { Length: > LongestNumber }) errors[nameof(Number)] = ActTexts.Form_TooLong.With(LongestNumber);
        if (Typed.Line(Title) is null) errors[nameof(Title)] = ActTexts.Head_TitleRequired;
        if (Typed.Line(Name) is null && Typed.Line(Position) is not null) errors[nameof(Name)] = ActTexts.Head_NameRequired;
        foreach (var (i, row) in Amends.Index().Where(row => !row.Item.IsEmpty)) AddErrors(errors, i, row);
        foreach (var (i, row) in Clauses.Index().Where(row => !row.Item.IsEmpty)) AddErrors(errors, i, row);
        return errors;
    }

    private static void AddErrors(Dictionary<string, string> errors, int index, AmendsRow row)
    {
        if (TypedNumber.Read(row.Number) is null) errors[$"amends-{index}-Number"] = ActTexts.Head_NumberRequired;
        if (row.Day is null) errors[$"amends-{index}-Date"] = ActTexts.Form_NotADay;
    }

    private static void AddErrors(Dictionary<string, string> errors, int index, ClauseRow row)
    {
        if (Typed.Line(row.Number) is null) errors[$"clause-{index}-Number"] = ActTexts.Head_ClauseNumberRequired;
        if (Typed.Line(row.Text) is null) errors[$"clause-{index}-Text"] = ActTexts.Head_ClauseTextRequired;
    }
}
