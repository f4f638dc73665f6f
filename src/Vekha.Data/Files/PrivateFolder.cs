namespace Vekha.Data.Files;

/// <summary>A folder into which the other accounts of the machine do not look. Its owner and group keep what they may: several servers may
/// share it.</summary>
public static class PrivateFolder
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static void Make(string folder)
    {
        Directory.CreateDirectory(folder);
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & Others) == UnixFileMode.None) return;
        try
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) & ~Others);
        }
        catch (UnauthorizedAccessException)
        {
            // It belongs to another account, which decides about it.
        }
    }
}
