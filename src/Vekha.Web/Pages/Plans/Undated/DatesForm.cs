using System.Security.Cryptography;
using System.Text;
using Vekha.Application;
using Vekha.Planning;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans.Undated;

public sealed class DatesForm
{
    public const int LongestBasis = 2000;

    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
    public string? Table { get; set => field = value?.Replace('\0', ' '); }
    public IFormFile? File { get; set; }
    public string? Basis { get; set; }
    /// <summary>Save the good rows without those that are not.</summary>
    public bool Skip { get; set; }
    /// <summary>The second button: save what the preview showed.</summary>
    public bool Save { get; set; }
    /// <summary>What the person saw checked.</summary>
    public string? Seen { get; set; }

    public string? BasisError => Typed.Text(Basis) is null ? RefusalTexts.Of(Refusal.BasisRequired) : Basis!.Length > LongestBasis ? Texts.Fault_TooLong.With(LongestBasis) : null;

    /// <summary>Of the table and of the obligations as they stood: what changed since the preview is not saved unseen.</summary>
    public string FingerprintOf(IReadOnlyList<CheckedDate> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', rows.Where(r => r.Obligation is not null).Select(r => $"{r.Obligation!.Id} {r.Obligation.Version} {r.Day:O}")))));
}
