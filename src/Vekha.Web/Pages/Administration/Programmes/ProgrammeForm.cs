using Vekha.Application.Administration.Programmes;

namespace Vekha.Web.Pages.Administration.Programmes;

public sealed class ProgrammeForm
{
    /// <summary>A new programme, not a new name of one.</summary>
    public bool Adds { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }

    public SaveProgrammeRequest Request() => new(Adds ? ProgrammeChange.Add : ProgrammeChange.Rename, Code, Name);
}
