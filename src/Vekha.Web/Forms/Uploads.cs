using Vekha.Application.Files;

namespace Vekha.Web.Forms;

internal static class Uploads
{
    /// <summary>The files of a form. A browser sends an empty part without a name where none was chosen.</summary>
    public static IReadOnlyList<Upload> Of(IFormFileCollection files) =>
        [.. files.Where(file => file.FileName.Length > 0).Select(file => new Upload(file.FileName, file.Length, file.OpenReadStream))];
}
