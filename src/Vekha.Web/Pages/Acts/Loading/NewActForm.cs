using Vekha.Application.Acts.Loading;
using Vekha.Application.Files;
using Vekha.Planning;
using Vekha.Planning.Organisations;

namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>What is typed into «Загрузить акт».</summary>
public sealed class NewActForm
{
    /// <summary>Made when the form is rendered.</summary>
    public Guid Key { get; set; }
    public Guid? Region { get; set; }
    public IFormFile? File { get; set; }
    public string? Text { get; set; }

    public LoadActRequest Request(DateTimeOffset now) => new(RequestKey.Of(Key, now), OrganisationId.Of(Region),
        File is { } file ? new Upload(file.FileName, file.Length, file.OpenReadStream) : null, Text);

    /// <summary>The form again, with what was given before: what a person typed is not replaced by the text of a file.</summary>
    public static NewActForm Of(LoadingQuery.Row loading) => new()
    {
        Key = loading.Id.Value,
        Region = loading.RegionId.Value,
        Text = IsOfFile(loading) ? loading.Printed : loading.Text,
    };

    /// <summary>The text shown is that of the file.</summary>
    public static bool IsOfFile(LoadingQuery.Row loading) => loading.Printed is not null && string.IsNullOrWhiteSpace(loading.Text);
}
