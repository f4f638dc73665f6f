using System.Globalization;
using Vekha.Planning.Centres;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>The card of a centre as a person types it.</summary>
public sealed class CentreForm
{
    public string? Name { get; set; }
    public string? Address { get; set; }
    public string? Area { get; set; }
    public string? OpenedOn { get; set; }

    /// <summary>The row as the person saw it.</summary>
    public uint Version { get; set; }

    /// <summary>The opening date whose consequences the person has seen, as in <see cref="OpenedOn"/>; null before that.</summary>
    public string? Seen { get; set; }

    public static CentreForm Of(Centre centre) => new()
    {
        Name = centre.Name,
        Address = centre.Card.Address,
        Area = centre.Card.AreaSquareMetres?.ToString("0.##", Russian.Culture),
        OpenedOn = centre.Card.OpenedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Version = centre.Version,
    };

    /// <summary>The card, or what is wrong with which field.</summary>
    public (CentreCard? Card, IReadOnlyDictionary<string, string> Errors) Read()
    {
        var errors = new Dictionary<string, string>();
        if (string.IsNullOrWhiteSpace(Name)) errors[nameof(Name)] = Texts.Centre_NameRequired;
        else if (Name.Trim().Length > 500) errors[nameof(Name)] = Texts.Centre_TooLong;
        if (Address?.Trim().Length > 500) errors[nameof(Address)] = Texts.Centre_TooLong;
        var area = AreaOf(Area);
        if (!string.IsNullOrWhiteSpace(Area) && area is null) errors[nameof(Area)] = Texts.Centre_AreaWrong;
        var opened = DayOf(OpenedOn);
        if (!string.IsNullOrWhiteSpace(OpenedOn) && opened is null) errors[nameof(OpenedOn)] = Texts.Centre_OpenedOnWrong;
        return (errors.Count == 0 ? new(string.IsNullOrWhiteSpace(Address) ? null : Address.Trim(), area, opened) : null, errors);
    }

    private static decimal? AreaOf(string? typed) =>
        decimal.TryParse(typed?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var area)
        && decimal.Round(area, 2) is > 0 and < 100_000 and var rounded ? rounded : null;

    // A browser that knows no field of a date leaves the person to type it the usual way.
    private static DateOnly? DayOf(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2010 and <= 2100 ? day : null;
}
