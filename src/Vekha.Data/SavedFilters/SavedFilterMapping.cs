using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Planning.SavedFilters;

namespace Vekha.Data.SavedFilters;

internal sealed class SavedFilterMapping : IEntityTypeConfiguration<SavedFilter>
{
    public void Configure(EntityTypeBuilder<SavedFilter> filter)
    {
        filter.ToTable("saved_views");
        filter.Property(f => f.Id).ValueGeneratedNever();
        filter.Property(f => f.Version).IsRowVersion();
        filter.Property(f => f.Name).HasMaxLength(SavedFilter.LongestName);
        filter.Property(f => f.Path).HasMaxLength(100);
        filter.Property(f => f.Query).HasMaxLength(SavedFilter.LongestQuery);
        filter.HasIndex(f => new { f.PersonId, f.Name }).IsUnique();
        filter.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
