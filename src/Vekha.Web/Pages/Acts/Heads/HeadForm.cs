using System.Globalization;
using Vekha.Documents.Acts;

namespace Vekha.Web.Pages.Acts.Heads;

/// <summary>The head of an act as it is typed.</summary>
public sealed class HeadForm
{
    public uint Version { get; set; }
    public string? Type { get; set; }
    public string? Issuer { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }
    public string? Place { get; set; }
    public string? Title { get; set; }
    public string? Name { get; set; }
    public string? Position { get; set; }

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
    };

    /// <summary>The head with what was typed; clauses and the acts it amends stay as they were read.</summary>
    public Act Over(Act? read) => new(
        Enum.TryParse<ActType>(Type, out var type) ? type : null, Typed.Line(Issuer), Day, Typed.Line(Number)?.Replace(" ", "", StringComparison.Ordinal),
        Typed.Line(Place), Typed.Line(Title), read?.Amends ?? [], read?.Clauses ?? [],
        Typed.Line(Name) is { } name ? new(name, Typed.Line(Position) ?? "") : null);

    public IReadOnlyDictionary<string, string> Errors()
    {
        var errors = new Dictionary<string, string>();
        if (Typed.Text(Date) is not null && Day is null) errors[nameof(Date)] = Texts.ActForm_NotADay;
        if (Typed.Line(Number) is { Length: > 100 }) errors[nameof(Number)] = Texts.ActForm_TooLong.With(100);
        if (Typed.Line(Title) is null) errors[nameof(Title)] = Texts.ActHead_TitleRequired;
        if (Typed.Line(Name) is null && Typed.Line(Position) is not null) errors[nameof(Name)] = Texts.ActHead_NameRequired;
        return errors;
    }

    private DateOnly? Day => DateOnly.TryParseExact(Typed.Text(Date), ["dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1900 and <= 2100 ? day : null;
}
