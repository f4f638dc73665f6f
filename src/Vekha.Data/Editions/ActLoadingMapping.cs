using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Columns;
using Vekha.Data.Files;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Editions;

internal sealed class ActLoadingMapping : IEntityTypeConfiguration<ActLoading>
{
    public void Configure(EntityTypeBuilder<ActLoading> loading)
    {
        loading.Property(l => l.Id).ValueGeneratedNever();
        loading.Property(l => l.Path).IsScopePath();
        loading.Property(l => l.Problem).HasMaxLength(40);
        loading.Property(l => l.Version).IsRowVersion();
        loading.HasIndex(l => l.Path);
        loading.HasOne<Organisation>().WithMany().HasForeignKey(l => l.RegionId).OnDelete(DeleteBehavior.Restrict);
        loading.HasOne<StoredFile>().WithMany().HasForeignKey(l => l.FileId).OnDelete(DeleteBehavior.Restrict);
        loading.HasOne<Person>().WithMany().HasForeignKey(l => l.StartedById).OnDelete(DeleteBehavior.Restrict);
    }
}
