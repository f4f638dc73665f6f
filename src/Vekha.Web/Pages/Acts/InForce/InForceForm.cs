using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vekha.Application.Acts.InForce;
using Vekha.Application.Administration.Programmes;
using Vekha.Application.Files;
using Vekha.Data.Editions;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.InForce;

/// <summary>The choice as it stands on the screen, with what was seen in the preview.</summary>
public sealed class InForceForm
{
    /// <summary>A box for each centre of a large region.</summary>
    public const int MostValues = 10_000;

    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }
    public long Seen { get; set; }
    public string? Programme { get; set; }
    /// <summary>The one whose cohorts the person saw.</summary>
    public string? ShownProgramme { get; set; }
    /// <summary>«2023,2024»: the cohorts whose centres the person saw.</summary>
    public string? ShownFor { get; set; }
    /// <summary>The <see cref="Sum"/> of the choice that the preview is of.</summary>
    public string? Previewed { get; set; }
    /// <summary>The words that narrow the list of centres.</summary>
    public string? Find { get; set; }
    /// <summary>What the person was told that speaks against it.</summary>
    public int Doubts { get; set; }
    public string? Reason { get; set; }
    /// <summary>The last day of dates that count as done before.</summary>
    public DateOnly? TakeUntil { get; set; }
    /// <summary>Why they do.</summary>
    public string? TakeReason { get; set; }
    public InForceStep Do { get; set; }

    /// <summary>What is ticked; boxes of what is in force already are not sent.</summary>
    internal IReadOnlyList<int> Cohorts { get; set; } = [];
    internal IReadOnlyList<CentreId> Centres { get; set; } = [];
    /// <summary>The measures that count as done before.</summary>
    internal IReadOnlyList<MeasureId> Taken { get; set; } = [];

    private TakeOver? TakeOver => Taken.Count > 0 && TakeUntil is { } until ? new(Taken, until, TakeReason, null) : null;

    /// <summary>The choice as it was ticked.</summary>
    public InForceChoice Ticked => Programme != ShownProgramme ? InForceChoice.None with { Programme = Programme }
        : new(Programme, Cohorts, Centres, [.. InForceChoices.Numbers((ShownFor ?? "").Split(','))]) { TakeOver = TakeOver };

    /// <summary>The choice after «all» or «none» of the centres that the search leaves.</summary>
    public InForceChoice Choice(InForceQuery.View shown) => Ticked with
    {
        Centres = Do == InForceStep.All ? [.. Centres.Union(Found(shown))] : [.. Centres.Except(Found(shown))],
        ShownFor = [.. shown.Centres.Select(c => c.Cohort).Distinct()],
    };

    /// <summary>The choice with every measure whose date has passed counting as done before.</summary>
    public InForceChoice ChoiceWithAllTaken(InForceQuery.View shown)
    {
        Taken = [.. (shown.Preview?.Measures ?? []).Where(m => m.Past > 0).Select(m => m.Id)];
        return Ticked;
    }

    public bool IsPreviewed => Do == InForceStep.Confirm && Previewed == Sum(Programme, Cohorts, Centres, TakeOver);

    public InForceRequest Request(EditionId edition, IReadOnlyList<Upload> files) => new(edition, Key, Seen, Programme, Cohorts, Centres)
    {
        Doubts = (Doubt)Doubts,
        Reason = Reason,
        TakeOver = TakeOver,
        Files = files,
    };

    public static string SumOf(InForceQuery.View view) => Sum(view.Programme, view.Chosen, view.ChosenCentres, view.TakeOver);

    private IEnumerable<CentreId> Found(InForceQuery.View shown) =>
        shown.Centres.Where(c => !c.Already && InForceChoices.IsFound(c, Find)).Select(c => c.Id);

    private static string Sum(string? programme, IEnumerable<int> cohorts, IEnumerable<CentreId> centres, TakeOver? takeOver)
    {
        var taken = takeOver is null ? "" : string.Create(CultureInfo.InvariantCulture,
            $"|{takeOver.Until:yyyy-MM-dd}|{string.Join(',', takeOver.Measures.Select(m => m.Value).Order())}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{programme}|{string.Join(',', cohorts.Order())}|{string.Join(',', centres.Select(c => c.Value).Order())}{taken}"))));
    }
}

/// <summary>What the pressed button asks for.</summary>
public enum InForceStep { Recount, All, None, TakeAll, Confirm }

/// <summary>What an address or a form says of cohorts and centres.</summary>
internal static class InForceChoices
{
    public static IEnumerable<int> Numbers(IEnumerable<string?> words) =>
        words.Select(w => int.TryParse(w, CultureInfo.InvariantCulture, out var year) ? year : 0).Where(y => y > 0).Distinct();

    public static IEnumerable<CentreId> Ids(IEnumerable<string?> words) =>
        words.Select(w => Guid.TryParse(w, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()
            .Select(id => new CentreId(id));

    public static bool IsFound(InForceQuery.OfferedCentre centre, string? words) => (words ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => $"{centre.Name} {centre.Host}".Contains(w, StringComparison.CurrentCultureIgnoreCase));
}

public sealed class NewProgrammeForm
{
    public string? Name { get; set; }

    public SaveProgrammeRequest Request() => new(ProgrammeChange.AddUnlessKnown, null, Name);
}
