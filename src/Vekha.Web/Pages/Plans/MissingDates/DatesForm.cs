using Vekha.Application.Plans.MissingDates;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Plans.MissingDates;

public sealed class DatesForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    public string? Table { get; set => field = value?.Replace('\0', ' '); }
    public IFormFile? File { get; set; }
    public string? Basis { get; set; }
    /// <summary>Save the good rows without those that are not.</summary>
    public bool Skip { get; set; }
    /// <summary>Set days that have passed as well.</summary>
    public bool Past { get; set; }
    /// <summary>The second button: save what the preview showed.</summary>
    public bool Save { get; set; }
    /// <summary>What the person saw checked.</summary>
    public string? Seen { get; set; }

    public DatesRequest Request(MeasureId measureId, IReadOnlyList<DateRow> rows) =>
        new(Key, measureId, rows, Basis, Skip, Seen) { WithPast = Past };
}
