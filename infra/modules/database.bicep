// The database. Keys are turned off: only the managed identity reads and writes, and it cannot change containers.
// Never compiled and never deployed by those who wrote it: there was no Bicep compiler and no Azure at hand. It is
// parsed, and compared with the code, by tests/infra.

param accountName string
param location string
param size string
@description('The managed identity that Opener runs as.')
param principalId string
@description('Most request units a second in production; the least is a tenth of it.')
param maxThroughput int = 4000

var databaseName = 'opener'

// Cosmos DB Built-in Data Contributor: items, and nothing else.
var dataContributor = '00000000-0000-0000-0000-000000000002'

// The same as in src/storage/containers.ts.
var containers = [
  {
    id: 'oneOnOnes'
    partitionKey: {
      paths: [
        '/pk'
      ]
      kind: 'Hash'
      version: 2
    }
    indexingPolicy: {
      automatic: true
      indexingMode: 'consistent'
      includedPaths: [
        {
          path: '/pk/?'
        }
        {
          path: '/type/?'
        }
        {
          path: '/status/?'
        }
        {
          path: '/closedAt/?'
        }
        {
          path: '/happenedAt/?'
        }
        {
          path: '/questionId/?'
        }
      ]
      excludedPaths: [
        {
          path: '/*'
        }
      ]
    }
  }
  {
    id: 'live'
    partitionKey: {
      paths: [
        '/pk'
      ]
      kind: 'Hash'
      version: 2
    }
    indexingPolicy: {
      automatic: true
      indexingMode: 'consistent'
      includedPaths: [
        {
          path: '/pk/?'
        }
        {
          path: '/type/?'
        }
      ]
      excludedPaths: [
        {
          path: '/*'
        }
      ]
    }
    defaultTtl: -1
  }
  {
    id: 'people'
    partitionKey: {
      paths: [
        '/pk'
      ]
      kind: 'Hash'
      version: 2
    }
    indexingPolicy: {
      automatic: true
      indexingMode: 'consistent'
      includedPaths: [
        {
          path: '/pk/?'
        }
        {
          path: '/type/?'
        }
      ]
      excludedPaths: [
        {
          path: '/*'
        }
      ]
    }
    defaultTtl: -1
  }
  {
    id: 'reminders'
    partitionKey: {
      paths: [
        '/pk'
      ]
      kind: 'Hash'
      version: 2
    }
    indexingPolicy: {
      automatic: true
      indexingMode: 'consistent'
      includedPaths: [
        {
          path: '/pk/?'
        }
        {
          path: '/type/?'
        }
        {
          path: '/dueAt/?'
        }
      ]
      excludedPaths: [
        {
          path: '/*'
        }
      ]
    }
    defaultTtl: -1
  }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    capabilities: size == 'production' ? [] : [
      {
        name: 'EnableServerless'
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
    options: size == 'production' ? {
      autoscaleSettings: {
        maxThroughput: maxThroughput
      }
    } : {}
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [for one in containers: {
  parent: database
  name: one.id
  properties: {
    resource: one
  }
}]

resource mayReadAndWrite 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: principalId
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
output databaseName string = databaseName
