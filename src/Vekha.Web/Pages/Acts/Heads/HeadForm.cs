using System.Globalization;
using Vekha.Application;
using Vekha.Application.Acts.Heads;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Heads;

/// <summary>The head of an act as it is typed, with its clauses and the acts it changes.</summary>
public sealed class HeadForm
{
    /// <summary>The button that was pressed: «save», «add-clause:2», «remove-clause:2», «add-amends», «remove-amends:0».</summary>
    public string? Do { get; set; }
    public uint Version { get; set; }
    public ActType? Type { get; set; }
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
        Type = head?.Type,
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

    /// <summary>The head as it is typed; rows in which nothing is typed are left out.</summary>
    public CorrectHeadRequest Request(ActId act) => new(act, Version, Head) { Unclear = Unclear() };

    private Act Head => new(
        Type, Typed.Line(Issuer), TypedDay.Of(Date), TypedNumber.Read(Number),
        Typed.Line(Place), Typed.Line(Title),
        [.. Amends.Where(row => !row.IsEmpty).Select(row => row.Read())],
        [.. Clauses.Where(row => !row.IsEmpty).Select(row => row.Read())],
        Typed.Line(Name) is null && Typed.Line(Position) is null ? null : new(Typed.Line(Name) ?? "", Typed.Line(Position) ?? ""));

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

    /// <summary>The messages under the names of the fields on the page.</summary>
    public FieldErrors Errors(IEnumerable<FieldFault> faults) => FaultWords.Errors(faults, NameOf);

    private FieldFaults Unclear() => TypedDay.IsUnclear(Date) ? FieldFaults.Of(nameof(Date), HeadFault.DayUnclear) : [];

    /// <summary>«Amends[0].Number» is the first row that is not empty: «amends-1-Number» where one stands above it.</summary>
    private string NameOf(string field) => field.Split('[', ']') switch
    {
        [nameof(Act.Amends), var index, ['.', .. var name]] => $"amends-{Filled(Amends, row => row.IsEmpty, index)}-{name}",
        [nameof(Act.Clauses), var index, ['.', .. var name]] => $"clause-{Filled(Clauses, row => row.IsEmpty, index)}-{name}",
        [nameof(Act.Signatory)] => nameof(Name),
        _ => field,
    };

    private static int Filled<T>(IEnumerable<T> rows, Predicate<T> isEmpty, string index) =>
        rows.Index().Where(row => !isEmpty(row.Item)).ElementAt(int.Parse(index, CultureInfo.InvariantCulture)).Index;
}
