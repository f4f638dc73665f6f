using System.Security.Cryptography;
using System.Text;
using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Centres;

public sealed class ImportForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    public Guid? Region { get; set; }
    public string? Table { get; set => field = value?.Replace('\0', ' '); }
    public IFormFile? File { get; set; }
    /// <summary>Create the hosts and municipalities that are not known.</summary>
    public bool Create { get; set; }
    /// <summary>Save the good rows without those that are not.</summary>
    public bool Skip { get; set; }
    /// <summary>The second button: save what the preview showed.</summary>
    public bool Save { get; set; }
    /// <summary>What the person saw checked.</summary>
    public string? Seen { get; set; }

    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Region}|{Create}|{(Table ?? "").ReplaceLineEndings("\n")}")));

    public ImportRequest Request(ImportTable table) =>
        new(Key, new(Region!.Value), table.Rows, Create, Skip) { Unclear = Unclear(table) };

    /// <summary>Takes the table out of the uploaded file, if there is one, into <see cref="Table"/>.</summary>
    /// <returns>What is wrong with it.</returns>
    public async Task<string?> TakeTableAsync(CancellationToken ct)
    {
        (Table, var error) = await GivenTable.OfAsync(File, Table, ct);
        return error;
    }

    private FieldFaults Unclear(ImportTable table) =>
        Seen != Fingerprint ? FieldFaults.Of(nameof(ImportRequest.Rows), TableFault.Changed)
        : table.Missing.Count > 0 ? FieldFaults.Of(nameof(ImportRequest.Rows), TableFault.FaultyRows)
        : [];
}
