// A quicker way between machines. Nothing is kept in it: while it is away, what one types is seen half a second later.
// Never compiled and never deployed by those who wrote it: there was no Bicep compiler and no Azure at hand. It is
// parsed, and compared with the code, by tests/infra.

param baseName string
param location string
@description('The managed identity that Opener runs as.')
param principalId string

resource cluster 'Microsoft.Cache/redisEnterprise@2025-04-01' = {
  name: '${baseName}-redis'
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    highAvailability: 'Disabled'
  }
}

resource redis 'Microsoft.Cache/redisEnterprise/databases@2025-04-01' = {
  parent: cluster
  name: 'default'
  properties: {
    clientProtocol: 'Encrypted'
    port: 10000
    // One address for all: a client that only publishes and listens needs to know no shards.
    clusteringPolicy: 'EnterpriseCluster'
    evictionPolicy: 'NoEviction'
    accessKeysAuthentication: 'Disabled'
    persistence: {
      aofEnabled: false
      rdbEnabled: false
    }
  }
}

resource mayConnect 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments@2025-04-01' = {
  parent: redis
  name: 'opener'
  properties: {
    accessPolicyName: 'default'
    user: {
      objectId: principalId
    }
  }
}

output url string = 'rediss://${principalId}@${cluster.properties.hostName}:10000'
