using System.Security.Cryptography;
using System.Text;
using Vekha.Application.Administration.People.Import;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Administration.People.Import;

public sealed class PeopleImportForm
{
    public string? Table { get; set => field = value?.Replace('\0', ' '); }
    public IFormFile? File { get; set; }
    /// <summary>Save the good rows without those that are not.</summary>
    public bool Skip { get; set; }
    /// <summary>The second button: save what the preview showed.</summary>
    public bool Save { get; set; }
    /// <summary>What the person saw checked.</summary>
    public string? Seen { get; set; }

    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((Table ?? "").ReplaceLineEndings("\n"))));

    internal PeopleImportRequest Request(PeopleImportTable table) => new(table.Lines, Seen == Fingerprint, Skip);

    /// <summary>Takes the table out of the uploaded file, if there is one, into <see cref="Table"/>.</summary>
    /// <returns>What is wrong with it.</returns>
    public async Task<string?> TakeTableAsync(CancellationToken ct)
    {
        (Table, var error) = await GivenTable.OfAsync(File, Table, ct);
        return error;
    }
}
